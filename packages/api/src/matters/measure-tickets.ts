import { sql } from 'drizzle-orm'
import type { Tx } from '../db/client.ts'
import type { TicketId } from '../db/id.ts'

/** Brings a ticket's begin and its latest message in line with the customer's messages that are on it now. */
export async function measureTickets(tx: Tx, ...ticketIds: TicketId[]): Promise<void> {
  await tx.execute(sql`
    with said as (
      select tm.ticket_id, min(m.sent_at) as first_at, max(m.sent_at) as last_at
      from ticket_messages tm
      join messages m on m.organization_id = tm.organization_id and m.message_id = tm.message_id
      where tm.organization_id = ${tx.organizationId} and tm.ticket_id in ${ticketIds} and m.direction = 'inbound'
      group by tm.ticket_id
    )
    update tickets t set opened_at = said.first_at, last_message_at = said.last_at
    from said where t.organization_id = ${tx.organizationId} and t.ticket_id = said.ticket_id`)
}

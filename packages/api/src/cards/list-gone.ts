import { sql } from 'drizzle-orm'
import type { Tx } from '../db/client.ts'
import type { TicketId } from '../db/id.ts'
import { latestMessage } from '../volunteers/read-exclusions.ts'

/** Those of these tickets of which no message of the customer stands any more: they ask nothing. Index ticket_messages_ticket. */
export async function listGone(tx: Tx, ticketIds: readonly TicketId[]): Promise<Set<TicketId>> {
  const rows = await tx.execute<{ ticket_id: TicketId }>(sql`
    select t.ticket_id from tickets t
    where t.organization_id = ${tx.organizationId} and t.ticket_id in ${[...ticketIds]}
      and not exists (${latestMessage(sql`t.organization_id`, sql`t.ticket_id`)})`)
  return new Set([...rows].map((row) => row.ticket_id))
}

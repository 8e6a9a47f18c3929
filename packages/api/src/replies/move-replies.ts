import { sql } from 'drizzle-orm'
import type { Tx } from '../db/client.ts'
import type { TicketId } from '../db/id.ts'

/** Puts every reply of a ticket on another one. */
export async function moveReplies(tx: Tx, from: TicketId, to: TicketId): Promise<void> {
  await tx.execute(sql`
    update replies set ticket_id = ${to} where organization_id = ${tx.organizationId} and ticket_id = ${from}`)
}

/** Puts the replies of a ticket that answer messages of another one on that other one. */
export async function followMessages(tx: Tx, from: TicketId, to: TicketId): Promise<void> {
  await tx.execute(sql`
    update replies r set ticket_id = ${to}
    from ticket_messages tm
    where r.organization_id = ${tx.organizationId} and r.ticket_id = ${from}
      and tm.organization_id = r.organization_id and tm.message_id = r.in_reply_to_id and tm.ticket_id = ${to}`)
}

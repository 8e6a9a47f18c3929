import { and, eq } from 'drizzle-orm'
import type { Tx } from '../db/client.ts'
import type { TicketId } from '../db/id.ts'
import { touchTickets } from '../db/live-changes.ts'
import { ticketMessages } from '../tickets/tables.ts'

/** Tells the screens that show this message's ticket. */
export async function touchMessageTickets(tx: Tx, messageId: string): Promise<void> {
  const found = await tx
    .select({ ticketId: ticketMessages.ticketId })
    .from(ticketMessages)
    .where(and(eq(ticketMessages.organizationId, tx.organizationId), eq(ticketMessages.messageId, messageId)))
  await touchTickets(
    tx,
    found.map(({ ticketId }) => ticketId as TicketId),
  )
}

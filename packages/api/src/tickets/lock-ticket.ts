import { and, eq } from 'drizzle-orm'
import type { Tx } from '../db/client.ts'
import type { TicketId } from '../db/id.ts'
import { Refusal } from '../refusal.ts'
import { tickets } from './tables.ts'

export type TicketRow = Omit<typeof tickets.$inferSelect, 'ticketId'> & { ticketId: TicketId }

/**
 * The ticket, locked until the commit, so that what a verb checks is still so when it acts. Refused with
 * TICKET_NOT_FOUND where this organization has none, and with TICKET_MERGED where it lives on in another one.
 */
export async function lockTicket(tx: Tx, ticketId: TicketId): Promise<TicketRow> {
  const [row] = await tx
    .select()
    .from(tickets)
    .where(and(eq(tickets.organizationId, tx.organizationId), eq(tickets.ticketId, ticketId)))
    .for('no key update')
  if (!row) {
    throw new Refusal('TICKET_NOT_FOUND', 'This ticket does not exist. Reload the page.', {
      path: ['ticketId'],
    })
  }
  if (row.status === 'merged') {
    throw new Refusal('TICKET_MERGED', 'This ticket was merged into another one. Go on there.', {
      path: ['ticketId'],
    })
  }
  return { ...row, ticketId }
}

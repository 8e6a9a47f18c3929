import { and, eq, type SQL, sql } from 'drizzle-orm'
import type { Viewer } from '../context.ts'
import type { Tx } from '../db/client.ts'
import type { TicketId } from '../db/id.ts'
import { Refusal } from '../refusal.ts'
import { tickets } from './tables.ts'

/**
 * The condition under which a ticket is for this viewer's eyes; undefined where all of the organization's are. A volunteer
 * sees none, those they hold included: what they may know of one stands on its card, without personal data.
 */
export function visibleTickets(viewer: Viewer): SQL | undefined {
  return viewer.role === 'volunteer' ? sql`false` : undefined
}

/** The ticket, if it is for this viewer's eyes; refused with TICKET_NOT_FOUND as one that never was. */
export async function visibleTicketId(tx: Tx, viewer: Viewer, ticketId: TicketId): Promise<TicketId> {
  const [found] = await tx
    .select({ ticketId: tickets.ticketId })
    .from(tickets)
    .where(
      and(
        eq(tickets.organizationId, tx.organizationId),
        eq(tickets.ticketId, ticketId),
        visibleTickets(viewer),
      ),
    )
  if (!found) {
    throw new Refusal('TICKET_NOT_FOUND', 'This ticket does not exist. Reload the page.', {
      path: ['ticketId'],
    })
  }
  return ticketId
}

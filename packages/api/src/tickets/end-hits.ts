import { and, eq, inArray } from 'drizzle-orm'
import type { Tx } from '../db/client.ts'
import type { TicketId } from '../db/id.ts'
import { tickets } from './tables.ts'

/** Somebody wrote to us on these tickets, or took them up: they wait for an answer like any other. Gives those that did not. */
export async function endHits(tx: Tx, ticketIds: TicketId[]): Promise<TicketId[]> {
  if (ticketIds.length === 0) return []
  const ended = await tx
    .update(tickets)
    .set({ isHit: false })
    .where(
      and(
        eq(tickets.organizationId, tx.organizationId),
        inArray(tickets.ticketId, ticketIds),
        eq(tickets.isHit, true),
      ),
    )
    .returning({ ticketId: tickets.ticketId })
  return ended.map(({ ticketId }) => ticketId as TicketId)
}

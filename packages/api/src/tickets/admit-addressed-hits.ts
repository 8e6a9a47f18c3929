import { and, eq, inArray } from 'drizzle-orm'
import type { World } from '../context.ts'
import type { Tx } from '../db/client.ts'
import type { TicketId } from '../db/id.ts'
import type { Event, EventOf } from '../events/event.ts'
import { endHits } from './end-hits.ts'
import { ticketMessages } from './tables.ts'

/** What a search had found was said to us: its ticket is an ordinary one, and its clocks start. */
export async function admitAddressedHits(
  tx: Tx,
  _world: World,
  events: EventOf<'message.addressed'>[],
): Promise<Event[]> {
  const placed = await tx
    .select({ ticketId: ticketMessages.ticketId, messageId: ticketMessages.messageId })
    .from(ticketMessages)
    .where(
      and(
        eq(ticketMessages.organizationId, tx.organizationId),
        inArray(
          ticketMessages.messageId,
          events.map((event) => event.messageId),
        ),
      ),
    )
  const ticketOf = new Map<string, TicketId>(placed.map((row) => [row.messageId, row.ticketId as TicketId]))
  await endHits(tx, [...new Set(ticketOf.values())])
  return events.flatMap(({ messageId, text }) => {
    const ticketId = ticketOf.get(messageId)
    return ticketId ? [{ type: 'ticket.messaged', ticketId, messageId, text } satisfies Event] : []
  })
}

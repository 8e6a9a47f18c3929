import type { World } from '../context.ts'
import type { Tx } from '../db/client.ts'
import type { EventOf } from '../events/event.ts'
import { tidyCards } from './tidy-cards.ts'

/**
 * An answer that was called back is in its author's hand again at once, or with the care team, rather than with the worker's
 * next round: whoever tapped looks at the screen. A card that somebody is at this very moment waits for that round.
 */
export async function settleCards(tx: Tx, world: World, events: EventOf<'reply.cancelled'>[]): Promise<void> {
  await tidyCards(tx, world.now(), { ticketIds: events.map(({ ticketId }) => ticketId) })
}

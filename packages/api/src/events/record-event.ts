import type { World } from '../context.ts'
import type { Tx } from '../db/client.ts'
import type { Event, EventOf, EventType } from './event.ts'
import { reactions } from './reactions.ts'

/** What a room does when another tells it something. It gets every event of one kind at once. */
export type Reaction<Type extends EventType> = (
  tx: Tx,
  world: World,
  events: EventOf<Type>[],
) => Promise<Event[] | void>

/** Tells the other rooms one thing that happened. See `recordEvents`. */
export async function recordEvent(tx: Tx, world: World, event: Event): Promise<void> {
  await recordEvents(tx, world, [event])
}

/**
 * Tells the other rooms what happened, in this transaction: each reaction gets all the events of its kind at once, and
 * what reactions tell in turn is passed on until nobody has more to say.
 */
export async function recordEvents(tx: Tx, world: World, events: Event[]): Promise<void> {
  let said: Event[] = events
  while (said.length > 0) {
    const answered: Event[] = []
    for (const type of new Set(said.map((event) => event.type))) {
      const ofType = said.filter((event) => event.type === type)
      for (const react of reactions[type] as Reaction<EventType>[]) {
        answered.push(...((await react(tx, world, ofType)) ?? []))
      }
    }
    said = answered
  }
}

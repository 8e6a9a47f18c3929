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
 * what it tells in turn is passed on before the next kind, so that a message has its ticket and its clocks before its
 * deletion, told in the same breath, takes them away.
 */
export async function recordEvents(tx: Tx, world: World, events: Event[]): Promise<void> {
  for (const type of new Set(events.map((event) => event.type))) {
    const ofType = events.filter((event) => event.type === type)
    for (const react of reactions[type] as Reaction<EventType>[]) {
      await recordEvents(tx, world, (await react(tx, world, ofType)) ?? [])
    }
  }
}

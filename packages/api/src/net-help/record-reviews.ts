import type { World } from '../context.ts'
import type { Tx } from '../db/client.ts'
import type { EventOf } from '../events/event.ts'
import { recordReadings } from './record-readings.ts'

/** Keeps how long reading took of what was decided on before it left; what came back by itself was read by nobody. */
export async function recordReviews(
  tx: Tx,
  world: World,
  events: EventOf<'reply.approved' | 'reply.returned'>[],
): Promise<void> {
  await recordReadings(
    tx,
    world,
    events.flatMap(({ replyId, byId }) => (byId === undefined ? [] : [{ replyId, byId }])),
  )
}

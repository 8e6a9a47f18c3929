import type { World } from '../context.ts'
import type { Tx } from '../db/client.ts'
import type { EventOf } from '../events/event.ts'
import { appendFacts } from './append-fact.ts'

/** A reply of ours stands on the network: the promises it answers are met, or were late. */
export async function stopClocks(tx: Tx, _world: World, events: EventOf<'reply.sent'>[]): Promise<void> {
  await appendFacts(
    tx,
    events.map((event) => ({
      ticketId: event.ticketId,
      facts: [
        {
          type: 'reply',
          dedupKey: `reply:${event.replyId}`,
          actor: `member:${event.authorId}`,
          effectiveAt: event.at.getTime(),
          body: { replyId: event.replyId, visibility: event.visibility, by: event.by },
        },
      ],
    })),
  )
}

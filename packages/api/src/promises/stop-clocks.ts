import type { World } from '../context.ts'
import type { Tx } from '../db/client.ts'
import type { EventOf } from '../events/event.ts'
import { appendFacts, type NewFact } from './append-fact.ts'
import { awaitCustomer } from './await-customer.ts'

/** A reply of ours stands on the network: the promises it answers are met, or were late. */
export async function stopClocks(tx: Tx, _world: World, events: EventOf<'reply.sent'>[]): Promise<void> {
  const answers = events.map((event) => ({
    ticketId: event.ticketId,
    fact: {
      type: 'reply',
      dedupKey: `reply:${event.replyId}`,
      actor: `member:${event.authorId}`,
      effectiveAt: event.at.getTime(),
      body: { replyId: event.replyId, visibility: event.visibility, by: event.by },
    } satisfies NewFact,
  }))
  await appendFacts(tx, await awaitCustomer(tx, answers))
}

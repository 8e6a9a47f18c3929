import { and, eq, inArray } from 'drizzle-orm'
import type { World } from '../context.ts'
import type { Tx } from '../db/client.ts'
import type { EventOf } from '../events/event.ts'
import { replies } from '../replies/tables.ts'
import { ticketMessages } from '../tickets/tables.ts'
import { appendFacts, type NewFact } from './append-fact.ts'
import { awaitCustomer } from './await-customer.ts'
import { findOrigins } from './find-origins.ts'

/** A reply of ours stands on the network: the promises it answers are met, or were late. */
export async function stopClocks(tx: Tx, _world: World, events: EventOf<'reply.sent'>[]): Promise<void> {
  const placed = await tx
    .select({
      replyId: replies.replyId,
      ticketId: ticketMessages.ticketId,
      homeTicketId: ticketMessages.homeTicketId,
    })
    .from(replies)
    .innerJoin(
      ticketMessages,
      and(
        eq(ticketMessages.organizationId, replies.organizationId),
        eq(ticketMessages.messageId, replies.inReplyToId),
      ),
    )
    .where(
      and(
        eq(replies.organizationId, tx.organizationId),
        inArray(
          replies.replyId,
          events.map((event) => event.replyId),
        ),
      ),
    )
  const originOf = await findOrigins(tx, placed)
  const placeOf = new Map<string, (typeof placed)[number]>(placed.map((place) => [place.replyId, place]))
  const answers = events.map((event) => ({
    ticketId: event.ticketId,
    fact: {
      type: 'reply',
      dedupKey: `reply:${event.replyId}`,
      actor: `member:${event.authorId}`,
      effectiveAt: event.at.getTime(),
      origin: originOf(placeOf.get(event.replyId) ?? { ticketId: event.ticketId, homeTicketId: null }),
      body: {
        replyId: event.replyId,
        visibility: event.visibility,
        by: event.by,
        ...(event.isHolding && { isHolding: true as const }),
      },
    } satisfies NewFact,
  }))
  await appendFacts(tx, await awaitCustomer(tx, answers))
}

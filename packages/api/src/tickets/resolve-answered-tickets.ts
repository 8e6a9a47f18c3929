import { and, eq, inArray, sql } from 'drizzle-orm'
import type { World } from '../context.ts'
import type { Tx } from '../db/client.ts'
import type { EventOf } from '../events/event.ts'
import { appendFacts, type NewFact } from '../promises/append-fact.ts'
import { replies } from '../replies/tables.ts'
import { ticketOutcomes, tickets } from './tables.ts'

/**
 * Ends the matter whose answer now stands on the network, where its author said so when they sent it: not before, or
 * the promise would end as closed unanswered, and a reply that fails leaves its ticket open. What the customer has
 * written since then keeps it open too.
 */
export async function resolveAnsweredTickets(
  tx: Tx,
  _world: World,
  events: EventOf<'reply.sent'>[],
): Promise<void> {
  const answered = await tx
    .select({
      replyId: replies.replyId,
      writtenAt: replies.writtenAt,
      ticketId: tickets.ticketId,
      status: tickets.status,
      lastCustomerAt: tickets.lastCustomerAt,
    })
    .from(replies)
    .innerJoin(
      tickets,
      and(eq(tickets.organizationId, replies.organizationId), eq(tickets.ticketId, replies.ticketId)),
    )
    .where(
      and(
        eq(replies.organizationId, tx.organizationId),
        eq(replies.resolvesTicket, true),
        inArray(
          replies.replyId,
          events.map(({ replyId }) => replyId),
        ),
      ),
    )
  const ended = answered.filter(
    ({ status, lastCustomerAt, writtenAt }) =>
      (status === 'open' || status === 'waitingCustomer') &&
      (lastCustomerAt === null || lastCustomerAt <= writtenAt),
  )
  if (ended.length === 0) return
  await tx
    .insert(ticketOutcomes)
    .values(
      ended.map(({ ticketId, replyId }) => {
        const { authorId, at } = events.find((event) => event.replyId === replyId)!
        const lesson = { outcome: 'none' as const, decidedBy: authorId, decidedAt: at }
        return { organizationId: tx.organizationId, ticketId, ...lesson }
      }),
    )
    .onConflictDoUpdate({
      target: [ticketOutcomes.organizationId, ticketOutcomes.ticketId],
      set: {
        outcome: sql`excluded.outcome`,
        departmentId: null,
        decidedBy: sql`excluded.decided_by`,
        decidedAt: sql`excluded.decided_at`,
      },
    })
  await appendFacts(
    tx,
    ended.map(({ ticketId, replyId }) => {
      const { authorId, at } = events.find((event) => event.replyId === replyId)!
      const fact: NewFact = {
        type: 'status.set',
        dedupKey: `status:${replyId}`,
        actor: `member:${authorId}`,
        effectiveAt: at.getTime(),
        body: { status: 'resolved', until: null, reason: 'answered' },
      }
      return { ticketId, facts: [fact] }
    }),
  )
}

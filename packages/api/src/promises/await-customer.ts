import { and, asc, eq, inArray } from 'drizzle-orm'
import type { Tx } from '../db/client.ts'
import type { TicketId } from '../db/id.ts'
import { tickets } from '../tickets/tables.ts'
import type { Appended, NewFact } from './append-fact.ts'

/**
 * Adds to each answer that the ticket now waits for the customer: it leaves the queue until they write again. A ticket
 * that a person has resolved, put aside or closed meanwhile stays as they left it, and one whose answer announces a promise
 * to come back, or only says that we will answer, stays with us. The answer comes first, the status
 * after it, so that the promise is met before it pauses.
 */
export async function awaitCustomer(
  tx: Tx,
  answers: { ticketId: TicketId; fact: NewFact }[],
): Promise<Appended[]> {
  const rows = await tx
    .select({ ticketId: tickets.ticketId, status: tickets.status, state: tickets.state })
    .from(tickets)
    .where(
      and(
        eq(tickets.organizationId, tx.organizationId),
        inArray(
          tickets.ticketId,
          answers.map((answer) => answer.ticketId),
        ),
      ),
    )
    .orderBy(asc(tickets.ticketId))
    .for('no key update')
  const rowOf = new Map<string, (typeof rows)[number]>(rows.map((row) => [row.ticketId, row]))
  return answers.map(({ ticketId, fact }) => {
    const row = rowOf.get(ticketId)
    const isAnnouncement = fact.type === 'reply' && row?.state.context.promise?.replyId === fact.body.replyId
    const isHolding = fact.type === 'reply' && fact.body.isHolding === true
    if (isAnnouncement || isHolding || (row?.status !== 'open' && row?.status !== 'waitingCustomer'))
      return { ticketId, facts: [fact] }
    const waiting: NewFact = {
      type: 'status.set',
      dedupKey: `answered:${fact.dedupKey}`,
      actor: 'system',
      effectiveAt: fact.effectiveAt,
      body: { status: 'waitingCustomer', until: null, reason: 'answered' },
    }
    return { ticketId, facts: [fact, waiting] }
  })
}

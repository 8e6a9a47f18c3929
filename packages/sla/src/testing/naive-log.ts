import type { TicketFact } from '../ticket/facts.ts'
import { comparePositions, positionOf } from '../ticket/order.ts'

const UNSEND_MS = 120_000

/**
 * A log as it has to be read: without replies that were taken back at once, each deletion once and after its message, spam
 * only where nobody took it back later. `facts` stand in order.
 */
export function naiveLog(facts: readonly TicketFact[]): TicketFact[] {
  const lastOf = <Type extends TicketFact>(
    is: (fact: TicketFact) => fact is Type,
    like: (fact: Type) => boolean,
  ) => facts.filter(is).findLast(like)
  const isMessage = (fact: TicketFact) => fact.type === 'customer.message'
  const isReply = (fact: TicketFact) => fact.type === 'reply' || fact.type === 'reply.native'

  const unsent = new Set<string>()
  for (const fact of facts) {
    if (fact.type !== 'reply.deleted') continue
    const reply = lastOf(isReply, (each) => each.body.replyId === fact.body.replyId)
    if (reply !== undefined && fact.effectiveAt - reply.effectiveAt <= UNSEND_MS)
      unsent.add(fact.body.replyId)
  }
  const read: TicketFact[] = []
  for (const [i, fact] of facts.entries()) {
    if (isReply(fact) && unsent.has(fact.body.replyId)) continue
    if (fact.type === 'status.set' && fact.body.status === 'spam') {
      const isTakenBack = facts
        .slice(i + 1)
        .some((later) => later.type === 'status.set' && later.body.status === 'open')
      if (isTakenBack) continue
    }
    if (fact.type === 'customer.deleted') {
      const { messageId } = fact.body
      const message = lastOf(isMessage, (each) => each.body.messageId === messageId)
      const isAgain = facts
        .slice(0, i)
        .some((earlier) => earlier.type === 'customer.deleted' && earlier.body.messageId === messageId)
      if (message === undefined || isAgain) continue
      read.push({ ...fact, effectiveAt: Math.max(fact.effectiveAt, message.effectiveAt) })
      continue
    }
    read.push(fact)
  }
  return read.sort((a, b) => comparePositions(positionOf(a), positionOf(b)))
}

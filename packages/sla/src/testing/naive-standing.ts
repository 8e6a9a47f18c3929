import type { FactOf, Scores, TicketFact } from '../ticket/facts.ts'
import { naiveLog } from './naive-log.ts'

/** What the naive reader says of a ticket beside its promises. */
export type NaiveStanding = {
  status: string
  holdUntil: number | null
  resolvedAt: number | null
  assignment: string
  assigneeId: string | null
  offeredTo: string | null
  fence: number
  isOverridden: boolean
  scores: Scores | null
  intent: string | null
  lastCustomerAt: number | null
  lastAnsweredAt: number | null
  oldestUnansweredAt: number | null
  /** What people are told, with its instant. */
  told: string[]
}

/** Where a ticket stands, read top to bottom; for the logs that `naiveLedger` reads, by the same policy's switches. */
export function naiveStanding(log: readonly TicketFact[], to: number): NaiveStanding {
  const is: NaiveStanding = {
    status: 'open',
    holdUntil: null,
    resolvedAt: null,
    assignment: 'unassigned',
    assigneeId: null,
    offeredTo: null,
    fence: 0,
    isOverridden: false,
    scores: null,
    intent: null,
    lastCustomerAt: null,
    lastAnsweredAt: null,
    oldestUnansweredAt: null,
    told: [],
  }
  let unanswered: FactOf<'customer.message'>[] = []
  let suggestion: Scores | null = null
  let rules: FactOf<'target.set'>['body']['rules']
  const isGone = () => is.status === 'merged' || is.status === 'spam'
  const isOver = () => is.status === 'resolved' || is.status === 'closed'
  const tell = (kind: string, at: number) => is.told.push(`${kind} ${at}`)

  const wake = (now: number) => {
    if (is.holdUntil === null || is.holdUntil >= now) return
    tell('snooze.ended', is.holdUntil)
    Object.assign(is, { status: 'open', holdUntil: null })
  }
  const write = ({ body }: FactOf<'customer.message'>, fact: FactOf<'customer.message'>) => {
    const now = fact.effectiveAt
    is.lastCustomerAt = now
    if (body.intent === 'closing_ack' && body.confidence >= 0.9 && is.lastAnsweredAt !== null) {
      if (isOver()) tell('ticket.notReopened', now)
      return
    }
    if (isOver()) tell('ticket.reopened', now)
    Object.assign(is, { status: 'open', holdUntil: null, resolvedAt: null })
    is.oldestUnansweredAt ??= now
    unanswered.push(fact)
  }
  const answer = (now: number) => {
    unanswered = []
    Object.assign(is, { lastAnsweredAt: now, oldestUnansweredAt: null })
  }
  const set = ({ status, until }: FactOf<'status.set'>['body'], now: number) => {
    if (status === 'waitingCustomer' && unanswered.length > 0) tell('pause.refused', now)
    if (status === 'resolved' || status === 'closed') is.resolvedAt ??= now
    else if (status !== 'spam') is.resolvedAt = null
    Object.assign(is, { status, holdUntil: status === 'hold' ? until : null })
  }
  const seat = (fact: TicketFact) => {
    const free = { assignment: 'unassigned', assigneeId: null, offeredTo: null }
    if (fact.type === 'assign.claim') {
      const { memberId, fence, role } = fact.body
      if (fence >= is.fence)
        Object.assign(is, { assignment: role, assigneeId: memberId, offeredTo: null, fence })
    } else if (fact.type === 'assign.offer') {
      if (is.assignment !== 'unassigned' || fact.body.fence <= is.fence) return
      const { memberId, fence } = fact.body
      Object.assign(is, { assignment: 'offered', offeredTo: memberId, fence })
    } else if (fact.type.startsWith('offer.') && 'body' in fact && 'memberId' in fact.body) {
      if (is.assignment !== 'offered' || fact.body.memberId !== is.offeredTo) return
      if ('fence' in fact.body && fact.body.fence !== is.fence) return
      if (fact.type === 'offer.accepted')
        Object.assign(is, { assignment: 'volunteer', assigneeId: fact.body.memberId, offeredTo: null })
      else Object.assign(is, free)
    } else if (fact.type === 'assign.recall') Object.assign(is, free)
    else if (fact.type === 'assign.release' && is.assignment !== 'offered') Object.assign(is, free)
    else if (fact.type === 'draft.submitted' && is.assignment === 'volunteer') is.assignment = 'review'
    else if (/^draft\.(?:approved|returned)/u.test(fact.type) && is.assignment === 'review')
      is.assignment = 'volunteer'
  }
  const judge = (fact: TicketFact) => {
    if (fact.type === 'triage.scored') {
      const { urgency, importance, band, lane, priority, intent } = fact.body
      suggestion = { urgency, importance, band, lane, priority }
      is.intent = intent
      const isLowering = is.scores?.band === 0 && band !== 0
      if (!is.isOverridden && !isLowering) is.scores = suggestion
    } else if (fact.type === 'triage.override') {
      const { urgency, importance, band, lane, priority } = fact.body
      Object.assign(is, { isOverridden: true, scores: { urgency, importance, band, lane, priority } })
    } else if (fact.type === 'triage.release' && is.isOverridden) {
      Object.assign(is, { isOverridden: false, scores: suggestion ?? is.scores })
    }
  }

  for (const fact of naiveLog(log)) {
    const now = fact.effectiveAt
    wake(now)
    if (fact.type === 'target.set') ({ rules } = fact.body)
    seat(fact)
    judge(fact)
    if (fact.type === 'merge.absorbed') Object.assign(is, { status: 'merged', holdUntil: null })
    if (isGone()) continue
    if (fact.type === 'customer.message') write(fact, fact)
    if (fact.type === 'status.set') set(fact.body, now)
    if (fact.type === 'reply.native') answer(now)
    if (fact.type === 'reply' && fact.body.isHolding !== true) {
      if (fact.body.by !== 'automation' || rules?.automation === 'all') answer(now)
    }
    if (fact.type === 'reaction' && rules?.doLikesAnswer === true && is.intent === 'praise') answer(now)
    if (fact.type === 'customer.deleted') {
      unanswered = unanswered.filter(({ body }) => body.messageId !== fact.body.messageId)
      if (unanswered.length === 0) is.oldestUnansweredAt = null
    }
  }
  wake(to)
  return is
}

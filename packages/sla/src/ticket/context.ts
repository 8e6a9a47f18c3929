import type { Clock } from '../clock/clock.ts'
import type { Metric } from '../clock/metric.ts'
import type { Intent, Language } from '../triage/triage.ts'
import type { Scores, Targets, Visibility } from './facts.ts'

/** What the chart remembers beside its states: numbers, strings, booleans, null, arrays and plain objects only. */
export type TicketContext = {
  id: string
  visibility: Visibility | null
  targets: Targets | null
  clocks: Partial<Record<Metric, Clock>>
  /** What the present cycle of `promisedUpdate` is about, and the reply that announces it. */
  promise: { id: string; replyId: string | null } | null
  scores: Scores | null
  /** The last scores by rule while a person's stand. */
  suggestion: Scores | null
  intent: Intent | null
  language: Language | null
  assigneeId: string | null
  /** Whom the ticket is held for, while it is offered. */
  offeredTo: string | null
  fence: number
  lastCustomerAt: number | null
  lastAnsweredAt: number | null
  /** Start of the customer's present wait. */
  oldestUnansweredAt: number | null
  unanswered: number
  holdUntil: number | null
  resolvedAt: number | null
  firstResolvedAt: number | null
  downSince: number | null
  /** Until when the ticket was held to be spam, by mistake: breaches up to then are late triage. */
  lateTriageUntil: number | null
  acknowledgedMark: number
  /** Facts about a message or a fact that has not come yet: until then every fact is taken in by a refold. */
  awaited: number
}

export function initialContext(id: string): TicketContext {
  return {
    id,
    visibility: null,
    targets: null,
    clocks: {},
    promise: null,
    scores: null,
    suggestion: null,
    intent: null,
    language: null,
    assigneeId: null,
    offeredTo: null,
    fence: 0,
    lastCustomerAt: null,
    lastAnsweredAt: null,
    oldestUnansweredAt: null,
    unanswered: 0,
    holdUntil: null,
    resolvedAt: null,
    firstResolvedAt: null,
    downSince: null,
    lateTriageUntil: null,
    acknowledgedMark: 0,
    awaited: 0,
  }
}

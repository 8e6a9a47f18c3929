import type { MetBy } from '../clock/clock.ts'
import type { Cycle } from '../clock/cycle.ts'
import type { Outcome } from '../clock/metric.ts'
import type { TicketAttributes } from '../policy/policy.ts'
import type { Actor, OverrideCode, TicketFactType } from '../ticket/facts.ts'

/** Why a clock stood still. */
export type PauseReason = 'waitingCustomer' | 'onHold' | 'byHand' | 'resolved' | 'other'

/** A stretch of a clock's life: it ran, by the openings of its calendar, or it stood still. */
export type Stretch = {
  readonly from: number
  /** Null for the one that lasts. */
  readonly to: number | null
  /** Null while it ran. */
  readonly pausedBy: PauseReason | null
  /** When a pause ends by itself. */
  readonly until: number | null
  /** Working ms that it counted, up to now for the one that lasts; 0 while it stood still. */
  readonly workedMs: number
}

/** What a clock was held to from an instant on. */
export type PromiseHeld = {
  readonly from: number
  readonly policyVersion: string | null
  /** The row of the policy that matched, from 0; null when a person promised it, or it is older than that record. */
  readonly row: number | null
  /** What the policy knew of the ticket when the row matched. */
  readonly attributes: TicketAttributes | null
  readonly budgetMs: number | null
  /** Hash of the calendar, or `wall` for time as it passes. */
  readonly calendar: string
  readonly dueAt: number | null
}

/** A mark of a clock, crossed or to come. */
export type MarkOfClock = {
  readonly percent: number
  readonly at: number
  readonly isReached: boolean
  /** By it, what people were told of the mark is found. */
  readonly key: string
}

/** A person stepped between the promise and its clock. */
export type ClockOverride = {
  readonly kind: 'extend' | 'waive' | 'pause' | 'resume' | 'excuse'
  readonly at: number
  readonly actor: Actor
  readonly dedupKey: string
  readonly reason: string
  readonly code: OverrideCode | null
  /** Working ms granted by an extension. */
  readonly addMs: number | null
  /** Until when a pause by hand lasts. */
  readonly until: number | null
  readonly before: Standing
  readonly after: Standing
}

/** How a clock stood at an instant. */
export type Standing = { readonly outcome: Outcome; readonly dueAt: number | null }

/** What began or ended a cycle. */
export type Turn = {
  readonly at: number
  /** The fact that did it. */
  readonly by: TicketFactType
  readonly actor: Actor
  /** The customer's message it began with, where it did. */
  readonly messageId: string | null
  /** The reply that ended it, where one did. */
  readonly replyId: string | null
}

/** Why a cycle stands or ended as it did: a code, and what its sentence needs. */
export type Verdict = {
  readonly code:
    | 'running'
    | 'paused'
    | 'late'
    | 'nothingPromised'
    | 'met'
    | 'answeredLate'
    | 'endedLate'
    | 'closedUnanswered'
    | 'spam'
    | 'merged'
    | 'deletedByAuthor'
    | 'waived'
    | 'withdrawn'
    | 'notNeeded'
  readonly parameters: {
    readonly workedMs: number
    readonly budgetMs: number | null
    /** The budget with what was granted on top of it. */
    readonly limitMs: number | null
    /** Ms past due, as time passes; null when it is not late. */
    readonly lateMs: number | null
    readonly pausedBy: PauseReason | null
    readonly metBy: MetBy | null
    /** What was late already when the customer's words reached us. */
    readonly isLateAtReceipt: boolean
    readonly isExcused: boolean
  }
}

/** One cycle of one promise in all that made it so, read off the ticket's log. */
export type ClockExplanation = {
  readonly cycle: Cycle
  readonly teamOutcome: Outcome | null
  readonly start: Turn
  readonly stretches: readonly Stretch[]
  readonly promises: readonly PromiseHeld[]
  readonly marks: readonly MarkOfClock[]
  readonly overrides: readonly ClockOverride[]
  /** A wait for the customer was set while they waited for us, and stopped nothing. */
  readonly refusedPauses: readonly Pick<Turn, 'at' | 'actor'>[]
  readonly stop: Turn | null
  readonly verdict: Verdict
}

import type { Metric, Outcome } from '../clock/metric.ts'
import type { Band, Intent, Lane, Language, Priority } from '../triage/triage.ts'
import type { TicketStatus } from './facts.ts'
import type { TicketValue } from './stored-ticket.ts'

/** One clock as a list or a side panel shows it. */
export type ClockView = {
  readonly outcome: Outcome
  readonly cycle: number
  readonly startedAt: number
  readonly dueAt: number | null
  /** The 80 % mark of the running stretch; null while paused or ended. */
  readonly atRiskAt: number | null
  readonly metAt: number | null
  readonly breachedAt: number | null
  readonly endedAt: number | null
}

/** The columns of a ticket, derived from its state; never stored apart from it. */
export type TicketProjection = {
  readonly status: TicketStatus
  readonly holdUntil: number | null
  readonly resolvedAt: number | null
  readonly lane: Lane | null
  readonly band: Band | null
  readonly priority: Priority | null
  readonly urgency: number | null
  readonly importance: number | null
  readonly intent: Intent | null
  readonly language: Language | null
  /** A person's scores stand in place of the rules'. */
  readonly isOverridden: boolean
  readonly assignment: TicketValue['assignment']
  readonly assigneeId: string | null
  readonly fence: number
  readonly clocks: Readonly<Record<Metric, ClockView | null>>
  /** The soonest deadline among running clocks, past ones included: what a list orders by. */
  readonly dueAt: number | null
  readonly atRiskAt: number | null
  readonly escalation: TicketValue['escalation']
  readonly lastCustomerAt: number | null
  readonly lastAnsweredAt: number | null
  readonly oldestUnansweredAt: number | null
}

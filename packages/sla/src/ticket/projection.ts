import type { Calendars } from '../calendar/calendar.ts'
import type { Clock } from '../clock/clock.ts'
import { outcomeOf } from '../clock/cycle.ts'
import { type Ladder, atRiskAt } from '../clock/marks.ts'
import { CUSTOMER_METRICS, METRICS, type Metric, type Outcome } from '../clock/metric.ts'
import type { Band, Intent, Lane, Language, Priority } from '../triage/triage.ts'
import type { TicketStatus } from './facts.ts'
import { unpackContext } from './packed-context.ts'
import { ladderOf } from './promised-by.ts'
import { type StoredTicket, type TicketValue, unpackValue } from './stored-ticket.ts'

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
  /** The soonest deadline among running promises to the customer, past ones included: what a list orders by. */
  readonly dueAt: number | null
  readonly atRiskAt: number | null
  readonly escalation: TicketValue['escalation']
  readonly lastCustomerAt: number | null
  readonly lastAnsweredAt: number | null
  readonly oldestUnansweredAt: number | null
}

/** Reads the columns off a state. */
export function projectTicket(
  { value: moved, context: packed }: StoredTicket,
  calendars: Calendars,
): TicketProjection {
  const value = unpackValue(moved)
  const context = unpackContext(packed)
  const { scores } = context
  const clocks = {} as Record<Metric, ClockView | null>
  for (const metric of METRICS) {
    const clock = context.clocks[metric]
    clocks[metric] = clock === undefined ? null : viewOf(clock, ladderOf(context, metric), calendars)
  }
  const waiting = CUSTOMER_METRICS.flatMap((metric) => clocks[metric] ?? []).filter(
    (clock) => clock.endedAt === null,
  )
  return {
    status: value.lifecycle,
    holdUntil: context.holdUntil,
    resolvedAt: context.resolvedAt,
    lane: scores?.lane ?? null,
    band: scores?.band ?? null,
    priority: scores?.priority ?? null,
    urgency: scores?.urgency ?? null,
    importance: scores?.importance ?? null,
    intent: context.intent,
    language: context.language,
    isOverridden: value.triage === 'overridden',
    assignment: value.assignment,
    assigneeId: context.assigneeId,
    fence: context.fence,
    clocks,
    dueAt: soonest(waiting.map((clock) => clock.dueAt)),
    atRiskAt: soonest(waiting.map((clock) => clock.atRiskAt)),
    escalation: value.escalation,
    lastCustomerAt: context.lastCustomerAt,
    lastAnsweredAt: context.lastAnsweredAt,
    oldestUnansweredAt: context.oldestUnansweredAt,
  }
}

function viewOf(clock: Clock, ladder: Ladder, calendars: Calendars): ClockView {
  return {
    outcome: outcomeOf(clock),
    cycle: clock.cycle,
    startedAt: clock.startedAt,
    dueAt: clock.dueAt,
    atRiskAt: clock.endedAt === null ? atRiskAt(clock, ladder, calendars) : null,
    metAt: clock.metAt,
    breachedAt: clock.breachedAt,
    endedAt: clock.endedAt,
  }
}

function soonest(instants: readonly (number | null)[]): number | null {
  const known = instants.filter((instant) => instant !== null)
  return known.length === 0 ? null : Math.min(...known)
}

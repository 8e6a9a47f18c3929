import { firstEndOf } from './algebra.ts'
import { type Clock, type MetBy, limitOf } from './clock.ts'
import type { Cause, Metric, Outcome } from './metric.ts'

/** One row of the ledger: a cycle with everything a report or an explanation needs. Rebuilt by every refold. */
export type Cycle = {
  readonly metric: Metric
  readonly cycle: number
  readonly epoch: number
  readonly policyVersion: string | null
  readonly calendar: string | null
  readonly budgetMs: number | null
  /** The budget with all that was granted on top of it; null when nothing is promised. */
  readonly limitMs: number | null
  readonly startedAt: number
  readonly receivedAt: number
  /** The promise to the customer, counted from the post; null while paused or without a budget. */
  readonly dueAt: number | null
  /** The same budget counted from receipt: what the team is measured by. */
  readonly teamDueAt: number | null
  readonly metAt: number | null
  /** Equal to `dueAt` when set, whatever the time it was noticed. */
  readonly breachedAt: number | null
  readonly endedAt: number | null
  /** When it ended for the first time: earlier than `endedAt` of one that went on after its end. */
  readonly firstEndedAt: number | null
  readonly outcome: Outcome
  /** Working ms counted so far; of a running cycle, up to its last pause or change. */
  readonly workedMs: number
  /** Working ms counted up to the first end. */
  readonly firstWorkedMs: number | null
  /** Elapsed ms from start to end; null while it lasts. */
  readonly wallMs: number | null
  /** Working ms during which the network refused us; for the adjusted figure. */
  readonly outageMs: number
  readonly causes: readonly Cause[]
  readonly metBy: MetBy | null
  /** Key of the fact that excused the breach; the raw outcome does not change. */
  readonly excusedBy: string | null
}

/** How a cycle stands or ended. Answered late is `breached`, so is unanswered past due. */
export function outcomeOf(clock: Clock): Outcome {
  if (clock.end === 'dropped') return 'void'
  if (clock.breachedAt !== null) return 'breached'
  if (clock.end === null) return clock.runningSince === null ? 'paused' : 'running'
  return clock.end
}

/**
 * How a cycle stands or ended when the promise is counted from receipt. `now` decides for a cycle that still runs; history
 * brought in by catch-up is left out (null).
 */
export function teamOutcome(cycle: Cycle, now: number): Outcome | null {
  if (cycle.causes.includes('backfill')) return null
  if (cycle.outcome === 'void' || cycle.outcome === 'paused' || cycle.teamDueAt === null) return cycle.outcome
  if ((cycle.endedAt ?? now) > cycle.teamDueAt) return 'breached'
  if (cycle.endedAt === null) return 'running'
  if (cycle.metAt !== null) return 'met'
  return endOf(cycle)
}

/**
 * How a cycle stands when what was nobody's fault is left out: breaches that a person excused and, where the policy says so,
 * of ended cycles the time during which the network refused us. Stands beside the raw outcome, never in its place.
 */
export function adjustedOutcome(cycle: Cycle, isOutageExcused: boolean): Outcome {
  if (cycle.outcome !== 'breached') return cycle.outcome
  if (cycle.excusedBy === null && !(isOutageExcused && isOwedToOutage(cycle))) return 'breached'
  if (cycle.endedAt === null) return 'running'
  if (cycle.metAt !== null) return 'met'
  return endOf(cycle)
}

function isOwedToOutage({ endedAt, outageMs, workedMs, limitMs }: Cycle): boolean {
  return endedAt !== null && limitMs !== null && outageMs > 0 && workedMs - outageMs <= limitMs
}

/** The end of a cycle that nothing met, had it not been late. */
function endOf({ causes }: Cycle): 'void' | 'closedUnanswered' {
  return causes.some((cause) => VOIDING.has(cause)) ? 'void' : 'closedUnanswered'
}

const VOIDING: ReadonlySet<Cause> = new Set(['deleted_by_author', 'waived', 'withdrawn'])

export function cycleOf(metric: Metric, clock: Clock): Cycle {
  const { firstEndedAt, firstWorkedMs } = firstEndOf(clock)
  return {
    metric,
    cycle: clock.cycle,
    epoch: clock.epoch,
    policyVersion: clock.policyVersion,
    calendar: clock.calendar,
    budgetMs: clock.budgetMs,
    limitMs: limitOf(clock),
    startedAt: clock.startedAt,
    receivedAt: clock.receivedAt,
    dueAt: clock.dueAt,
    teamDueAt: clock.teamDueAt,
    metAt: clock.metAt,
    breachedAt: clock.breachedAt,
    endedAt: clock.endedAt,
    firstEndedAt,
    outcome: outcomeOf(clock),
    workedMs: clock.usedMs,
    firstWorkedMs,
    wallMs: clock.endedAt === null ? null : clock.endedAt - clock.startedAt,
    outageMs: clock.outageMs,
    causes: clock.causes,
    metBy: clock.metBy,
    excusedBy: null,
  }
}

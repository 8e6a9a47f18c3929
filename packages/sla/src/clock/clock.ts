import type { Cause, Outcome } from './metric.ts'

/** Who met a promise. */
export type MetBy = 'core' | 'volunteer' | 'native' | 'person'

/**
 * One cycle of one promise, as small JSON. `dueAt` is the promise to the customer, counted from the post; `teamDueAt`
 * the same budget counted from receipt. Outcomes are derived from it, never stored (`outcomeOf`).
 */
export type Clock = {
  /** Ordinal of the cycle within its metric, from 1. */
  cycle: number
  /** Rises with each change of target; part of the keys of effects. */
  epoch: number
  policyVersion: string | null
  calendar: string | null
  budgetMs: number | null
  /** Working ms granted beyond the budget, by `retargetGrace` or by a person; null when the budget alone counts. */
  allowanceMs: number | null
  startedAt: number
  receivedAt: number
  /** Working ms between post and receipt: what the team never had. */
  lagMs: number
  usedMs: number
  runningSince: number | null
  dueAt: number | null
  teamDueAt: number | null
  /** Marks before this instant were already past when the promise was set; only the highest of them is told. */
  armedAt: number
  /** Highest mark reached, in percent. */
  reached: number
  breachedAt: number | null
  metAt: number | null
  metBy: MetBy | null
  endedAt: number | null
  end: 'met' | 'void' | 'closedUnanswered' | null
  outageMs: number
  causes: Cause[]
}

/** One row of the ledger: a cycle with everything a report or an explanation needs. Rebuilt by every refold. */
export type Cycle = {
  readonly metric: string
  readonly cycle: number
  readonly epoch: number
  readonly policyVersion: string | null
  readonly calendar: string | null
  readonly budgetMs: number | null
  readonly startedAt: number
  readonly receivedAt: number
  readonly dueAt: number | null
  readonly teamDueAt: number | null
  readonly metAt: number | null
  readonly breachedAt: number | null
  readonly endedAt: number | null
  readonly outcome: Outcome
  /** Working ms counted so far; for a running cycle, up to `runningSince`. */
  readonly workedMs: number
  /** Elapsed ms from start to end; null while it lasts. */
  readonly wallMs: number | null
  /** Working ms during which the network refused us. */
  readonly outageMs: number
  readonly causes: readonly Cause[]
  readonly metBy: MetBy | null
  /** Fact that excused the breach, by its key; raw figures do not change. */
  readonly excusedBy: string | null
}

import type { Cause } from './metric.ts'

/** Who met a promise; a native reply is credited to nobody, a resolution to the person who resolved. */
export type MetBy = 'core' | 'volunteer' | 'native' | 'automation' | 'person'

/**
 * One cycle of one promise, as small JSON. `dueAt` is the promise to the customer, counted from the post; `teamDueAt`
 * the same budget counted from receipt. The outcome is derived from it, never stored (`outcomeOf`).
 */
export type Clock = {
  /** Ordinal of the cycle within its metric, from 1. */
  cycle: number
  /** Rises with each change of what is promised; part of the keys of effects. */
  epoch: number
  policyVersion: string | null
  calendar: string | null
  budgetMs: number | null
  /** Granted by a person on top of any budget. */
  extraMs: number
  /** Least total, after a change of target that found the budget used up. */
  floorMs: number | null
  startedAt: number
  receivedAt: number
  /** Working ms between post and receipt: what the team never had. */
  lagMs: number
  usedMs: number
  runningSince: number | null
  dueAt: number | null
  teamDueAt: number | null
  /** Marks up to this instant were already past when the promise was set; only the highest of them is told. */
  armedAt: number
  /** Highest mark crossed, in percent. */
  reached: number
  breachedAt: number | null
  metAt: number | null
  metBy: MetBy | null
  endedAt: number | null
  /** When it ended for the first time, and what it had used by then, of one that went on after its end. */
  firstEndedAt: number | null
  firstWorkedMs: number | null
  /** A person stopped it, until then: neither the ticket's coming nor its going starts it before. */
  heldUntil: number | null
  /** `void` keeps a breach that came before, `dropped` (spam, merged away) does not count at all. */
  end: 'met' | 'void' | 'dropped' | 'closedUnanswered' | null
  outageMs: number
  causes: Cause[]
}

/** What opens a cycle. */
export type Opening = {
  readonly cycle: number
  readonly startedAt: number
  readonly receivedAt: number
  readonly recordedAt: number
  readonly causes: readonly Cause[]
}

/** The budget with what was granted on top of it; null when nothing is promised. */
export function limitOf(clock: Clock): number | null {
  return clock.budgetMs === null ? null : Math.max(clock.budgetMs + clock.extraMs, clock.floorMs ?? 0)
}

/** The same causes and one more, once. */
export function withCause(causes: readonly Cause[], cause: Cause): Cause[] {
  return causes.includes(cause) ? [...causes] : [...causes, cause]
}

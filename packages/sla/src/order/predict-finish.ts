import { type OrderRules, defaultOrderRules, reserveEvery } from './order-rules.ts'
import type { Waiting } from './waiting.ts'

/** What stands between a matter and its answer. */
export type Ahead = {
  /** The handling times of everything that goes first as things are, added up; ms. */
  readonly aheadMs: number
  /** How many are there who may answer it. */
  readonly responders: number
  /** What still arrives and goes first: handling time for each ms that passes, so 1 keeps one person busy. */
  readonly overtaking: number
}

/**
 * When a matter is expected to be answered: what is ahead, by what those who are there have left beside what overtakes it,
 * and never less than the reserve leaves. `Infinity` when nothing is left for it.
 */
export function predictFinish(
  waiting: Waiting,
  now: number,
  { aheadMs, responders, overtaking }: Ahead,
  rules: OrderRules = defaultOrderRules,
): number {
  const reserved = responders / reserveEvery(rules, true)
  const left = Math.max(responders - overtaking, reserved)
  return left > 0 ? now + aheadMs / left + waiting.handlingMs : Number.POSITIVE_INFINITY
}

/** Whether a matter belongs on the board of those who will not be answered in time. */
export function isBeyondMaxWait(
  waiting: Waiting,
  finishAt: number,
  rules: OrderRules = defaultOrderRules,
): boolean {
  return finishAt > waiting.waitingSince + rules.maxWaitMs
}

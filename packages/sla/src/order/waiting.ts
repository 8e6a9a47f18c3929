import type { Band } from '../triage/triage.ts'
import { type OrderRules, defaultOrderRules } from './order-rules.ts'

/** A matter that waits for an answer, as the order sees it. */
export type Waiting = {
  readonly band: Band
  /** What it weighs: `weightOf` its importance. */
  readonly weight: number
  /** How long whoever asks is expected to need for it; ms. */
  readonly handlingMs: number
  /** The instant of the promise; null where nothing is promised, which counts as the longest wait there is. */
  readonly dueAt: number | null
  /** When the oldest words without an answer were written. */
  readonly waitingSince: number
}

/** The two parts of the queue. On time is what can still be answered before its deadline by somebody who begins now. */
export type Part = 'onTime' | 'late'

/** The instant by which a matter has to be answered. */
export function dueOf(waiting: Waiting, rules: OrderRules = defaultOrderRules): number {
  return waiting.dueAt ?? waiting.waitingSince + rules.maxWaitMs
}

/** How long the beginning may still wait; negative for what is late whoever begins. */
export function slackOf(waiting: Waiting, now: number, rules: OrderRules = defaultOrderRules): number {
  return dueOf(waiting, rules) - waiting.handlingMs - now
}

/** In which part of the queue a matter is now. */
export function partOf(waiting: Waiting, now: number, rules: OrderRules = defaultOrderRules): Part {
  return slackOf(waiting, now, rules) < 0 ? 'late' : 'onTime'
}

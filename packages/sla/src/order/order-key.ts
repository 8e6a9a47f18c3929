import { type Backlog, clearTime } from './clear-time.ts'
import { type OrderRules, defaultOrderRules } from './order-rules.ts'
import { type Waiting, dueOf, partOf } from './waiting.ts'

/** How far ahead a deadline is felt: what slack is measured by; ms. */
export function horizonOf(backlog: Backlog, rules: OrderRules = defaultOrderRules): number {
  return rules.lookAhead * clearTime(backlog)
}

/**
 * What puts the matters of one bucket in order at one instant, in whole ms: whatever is late has one key in common, what is
 * on time has its deadline and something that is added to it.
 */
export type BucketKeys = { readonly late: number; readonly added: number }

/** The keys of the bucket of this weight and handling time. */
export function bucketKeys(
  { weight, handlingMs }: Pick<Waiting, 'weight' | 'handlingMs'>,
  now: number,
  horizonMs: number,
  rules: OrderRules = defaultOrderRules,
): BucketKeys {
  const worth = Math.log(weight / handlingMs)
  return {
    late: Math.round(now - horizonMs * (worth + Math.log(rules.lateFactor))),
    added: Math.round(-handlingMs - horizonMs * worth),
  }
}

/**
 * Where a matter of no danger stands in the order of one instant: what has the smaller key comes first, of equals what
 * `pickNext` prefers. It is the index of `pickNext` as an instant, so that an order can be read from an index of deadlines
 * and gone on with later: `now - horizon · log(index)`.
 */
export function orderKey(
  waiting: Waiting,
  now: number,
  horizonMs: number,
  rules: OrderRules = defaultOrderRules,
): number {
  const { late, added } = bucketKeys(waiting, now, horizonMs, rules)
  return partOf(waiting, now, rules) === 'late' ? late : dueOf(waiting, rules) + added
}

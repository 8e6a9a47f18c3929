import { type OrderRules, defaultOrderRules } from './order-rules.ts'

/** What waits of one weight and one handling time, and what comes of it. */
export type BucketLoad = {
  readonly weight: number
  readonly handlingMs: number
  readonly onTime: number
  readonly late: number
  /** How many arrive in a ms. */
  readonly arrivals: number
}

/** What goes before everything else: matters in which somebody is in danger. */
export type DangerLoad = { readonly count: number; readonly handlingMs: number }

/** What goes before a matter as things are. */
export type Standing = {
  readonly count: number
  readonly aheadMs: number
  /** What still arrives and goes first: handling time for each ms that passes. */
  readonly overtaking: number
}

/** What goes before the first matter of a bucket, in each part of the queue. */
export type BucketStanding = {
  /** Of those on time, as long as they are. */
  readonly onTime: Standing
  /** Of those on time once they are not any more. */
  readonly overdue: Standing
  readonly late: Standing
}

type Share = (other: BucketLoad, isSame: boolean) => number

/**
 * What stands before each bucket, by counts alone. With more waiting than there is time for, slack decides nothing any
 * more: what is worth more for its handling time goes first, and what is late counts a tenth. Whatever goes before a matter
 * at any time before its turn is counted; of equal ones, half.
 */
export function standBefore(
  buckets: readonly BucketLoad[],
  danger: DangerLoad,
  { lateFactor }: OrderRules = defaultOrderRules,
): BucketStanding[] {
  return buckets.map((bucket) => {
    const own = valueOf(bucket)
    const before = (factor: number, ofEqual: number): Share => {
      return (other, isSame) => {
        const value = factor * valueOf(other)
        if (value > own) return 1
        return value === own && !isSame ? ofEqual : 0
      }
    }
    const standing = (onTime: Share, late: Share, coming = onTime): Standing => {
      let { count, handlingMs: aheadMs } = danger
      let overtaking = 0
      for (const other of buckets) {
        const isSame = other === bucket
        const goesFirst = other.onTime * onTime(other, isSame) + other.late * late(other, isSame)
        count += goesFirst
        aheadMs += goesFirst * other.handlingMs
        overtaking += other.arrivals * other.handlingMs * coming(other, isSame)
      }
      return { count: Math.round(count), aheadMs, overtaking }
    }
    const onTimeBeforeLate = before(1 / lateFactor, 1)
    return {
      onTime: standing(before(1, 0.5), before(lateFactor, 1)),
      overdue: standing(
        (other, isSame) => (isSame ? 0 : onTimeBeforeLate(other, isSame)),
        (other, isSame) => (isSame ? 1 : before(1, 1)(other, isSame)),
        onTimeBeforeLate,
      ),
      late: standing(onTimeBeforeLate, before(1, 0.5)),
    }
  })
}

function valueOf({ weight, handlingMs }: BucketLoad): number {
  return weight / handlingMs
}

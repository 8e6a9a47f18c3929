import type { Interval } from './list-intervals.ts'

/** Open time as sorted arrays with running totals, for binary search: 0.1 µs a question. */
export type WorkingTime = {
  readonly from: Float64Array
  readonly to: Float64Array
  /** Working ms before each interval. */
  readonly before: Float64Array
}

export function indexIntervals(intervals: readonly Interval[]): WorkingTime {
  const from = Float64Array.from(intervals, (interval) => interval.from)
  const to = Float64Array.from(intervals, (interval) => interval.to)
  const before = new Float64Array(intervals.length)
  for (let i = 1; i < intervals.length; i++) before[i] = before[i - 1]! + to[i - 1]! - from[i - 1]!
  return { from, to, before }
}

/** Working ms from the first interval to the instant. */
export function workedUntil(time: WorkingTime, instant: number): number {
  const i = lastAtOrBelow(time.from, instant)
  return i < 0 ? 0 : time.before[i]! + Math.min(instant, time.to[i]!) - time.from[i]!
}

/** The first instant at which `worked` ms (more than 0) have passed since the first interval; infinite when they never have. */
export function instantOf(time: WorkingTime, worked: number): number {
  // An instant that ends an interval belongs to it, not to the next one: work done by closing time is done by closing time.
  const i = lastAtOrBelow(time.before, worked - 1)
  if (i < 0) return Infinity
  const instant = time.from[i]! + worked - time.before[i]!
  return instant <= time.to[i]! ? instant : Infinity
}

function lastAtOrBelow(sorted: Float64Array, value: number): number {
  let low = 0
  let high = sorted.length
  while (low < high) {
    const middle = (low + high) >>> 1
    if (sorted[middle]! <= value) low = middle + 1
    else high = middle
  }
  return low - 1
}

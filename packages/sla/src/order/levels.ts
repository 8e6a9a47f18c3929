/**
 * Weights and handling times are rounded to few levels, so that whatever waits falls into few buckets and the order
 * inside a bucket is by deadline alone: an index keeps it, and the next ticket costs the same however many wait.
 */

/** 2^(importance / 20), rounded to a power of two. */
export const WEIGHT_LEVELS = [1, 2, 4, 8, 16, 32] as const

/** From the floor of 20 s on, each twice the one before: a median of so few samples is not known better than that. */
export const HANDLING_LEVELS_MS = Array.from({ length: 8 }, (_, doubled) => 20_000 * 2 ** doubled)

/** How much a matter of this importance (0 to 100) weighs against the others. */
export function weightOf(importance: number): number {
  return nearest(WEIGHT_LEVELS, 2 ** (importance / 20))
}

/** The level that is nearest to a handling time, in proportion; 20 s at the least. */
export function handlingLevel(handlingMs: number): number {
  return nearest(HANDLING_LEVELS_MS, handlingMs)
}

/** Of two neighbours the one of which the value is the smaller multiple or part; halfway, the upper one. */
function nearest(levels: readonly number[], value: number): number {
  return levels.findLast((level, at) => at === 0 || value >= Math.sqrt(level * levels[at - 1]!))!
}

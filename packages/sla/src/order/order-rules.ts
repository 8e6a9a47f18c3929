/** What of the order can be set. */
export type OrderRules = {
  /** How many clear times ahead a deadline is felt: larger looks at value sooner, smaller at slack longer. */
  readonly lookAhead: number
  /** What a late matter counts against the same one on time. */
  readonly lateFactor: number
  /** Every how many picks one goes to whatever has been late longest; `Infinity` never. */
  readonly reserveEvery: number
  /** How long anybody waits at the most before the board says that they will not be answered in time. */
  readonly maxWaitMs: number
}

export const defaultOrderRules: OrderRules = {
  lookAhead: 1,
  lateFactor: 0.1,
  reserveEvery: 16,
  maxWaitMs: 24 * 3_600_000,
}

/** One pick in four is the most that the reserve ever takes. */
const MOST_OFTEN = 4

/**
 * Every how many picks the reserve gives: twice as often while somebody will not be answered in time, one in four at the
 * most unless the rules ask for more by themselves.
 */
export function reserveEvery(rules: OrderRules, isBoardEmpty: boolean): number {
  const { reserveEvery: every } = rules
  return isBoardEmpty ? every : Math.min(every, Math.max(MOST_OFTEN, Math.floor(every / 2)))
}

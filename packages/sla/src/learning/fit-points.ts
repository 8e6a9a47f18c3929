/** One unknown: where it is drawn to, and what it keeps within. */
export type Unknown = { readonly anchor: number; readonly least: number; readonly most: number }

/** One equation: the unknowns whose sum it is about, by their place, and what they should add up to. */
export type Equation = { readonly of: readonly number[]; readonly sum: number }

/** Far more than it takes with a dozen unknowns; a bound, so that no data whatever keeps it going. */
const MOST_SWEEPS = 10_000
const CLOSE = 1e-9

/**
 * The unknowns that come nearest to all equations: least squares within bounds, with `ridge` times the squared distance
 * from each anchor added. Bounded least squares is of the kind of Lawson and Hanson, "Solving Least Squares Problems"
 * (1974, ch. 23); the ridge is that of Hoerl and Kennard (1970), around the anchors instead of nought; it is solved by going
 * to the best value of one unknown after the other, which comes to the one solution as the sum of squares is strictly
 * convex and the bounds are a box (Luo and Tseng, 1992). Nothing is drawn by lot, and the equations are read once.
 */
export function fitPoints(
  equations: readonly Equation[],
  unknowns: readonly Unknown[],
  ridge: number,
): number[] {
  const together = unknowns.map(() => unknowns.map(() => 0))
  const wanted = unknowns.map(() => 0)
  for (const { of, sum } of equations) {
    for (const one of of) {
      wanted[one]! += sum
      for (const other of of) together[one]![other]! += 1
    }
  }
  const found = unknowns.map(({ anchor }) => anchor)
  for (let sweep = 0; sweep < MOST_SWEEPS; sweep += 1) {
    let moved = 0
    for (const [at, { anchor, least, most }] of unknowns.entries()) {
      const row = together[at]!
      let others = 0
      for (const [other, count] of row.entries()) if (other !== at) others += count * found[other]!
      const best = (wanted[at]! - others + ridge * anchor) / (row[at]! + ridge)
      const value = Math.min(most, Math.max(least, best))
      moved = Math.max(moved, Math.abs(value - found[at]!))
      found[at] = value
    }
    if (moved < CLOSE) break
  }
  return found
}

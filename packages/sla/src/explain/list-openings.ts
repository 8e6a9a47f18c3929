import type { CalendarDefinition } from '../calendar/definition.ts'
import { type Interval, listIntervals } from '../calendar/list-intervals.ts'

/** Days shown at most: a promise of months is told by its calendar's week. */
const MOST_MS = 31 * 86_400_000

/**
 * The hours of a calendar between two instants, a month at most, in order; null for a calendar that never closes.
 */
export function listOpenings(definition: CalendarDefinition, from: number, to: number): Interval[] | null {
  if (definition === '24x7') return null
  const until = Math.min(to, from + MOST_MS)
  return listIntervals(definition, { from, to: until })
    .map((opening) => ({ from: Math.max(opening.from, from), to: Math.min(opening.to, until) }))
    .filter((opening) => opening.to > opening.from)
}

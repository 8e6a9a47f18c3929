import type { CalendarDefinition } from '../calendar/definition.ts'
import { type Interval, listIntervals } from '../calendar/list-intervals.ts'

/** Days shown at most: a promise of months is told by its calendar's week. */
const MOST_MS = 31 * 86_400_000

/** The hours of a calendar on the days between two instants, whole and in order, a month at most; null when it never closes. */
export function listOpenings(definition: CalendarDefinition, from: number, to: number): Interval[] | null {
  if (definition === '24x7') return null
  const until = Math.min(to, from + MOST_MS)
  return listIntervals(definition, { from, to: until }).filter(
    (opening) => opening.to > from && opening.from < until,
  )
}

import type { Calendar } from './calendar.ts'
import type { CalendarDefinition } from './definition.ts'
import { type Interval, listIntervals } from './list-intervals.ts'
import { indexIntervals, instantOf, type WorkingTime, workedUntil } from './working-time.ts'

const YEAR_MS = 366 * 86_400_000
/** A question this far from the compiled years is a mistake in an instant, not a long promise. */
const MOST_YEARS = 30

const ALWAYS_OPEN: Calendar = {
  add: (start, ms) => start + ms,
  between: (a, b) => Math.max(0, b - a),
}

/**
 * Compiles openings to UTC intervals, at the first question: an organization keeps every version of its calendars, and asks
 * few. `horizon` (ms since epoch) is what is compiled at once, a year back and two ahead as a rule; a question outside of it
 * widens it, so that the answers never depend on the horizon.
 * @throws RangeError for a question 30 years beyond the horizon.
 */
export function compileCalendar(
  definition: CalendarDefinition,
  horizon: { readonly from: number; readonly to: number },
): Calendar {
  if (definition === '24x7') return ALWAYS_OPEN
  let covered: Interval = horizon
  let compiled: WorkingTime | null = null

  const cover = (from: number, to: number): WorkingTime => {
    if (from >= covered.from && to <= covered.to) {
      return (compiled ??= indexIntervals(listIntervals(definition, covered)))
    }
    if (!(from > horizon.from - MOST_YEARS * YEAR_MS && to < horizon.to + MOST_YEARS * YEAR_MS)) {
      throw new RangeError(
        `A calendar was asked about ${from} to ${to}, ${MOST_YEARS} years beyond what it covers.`,
      )
    }
    covered = {
      from: from < covered.from ? from - YEAR_MS : covered.from,
      to: to > covered.to ? to + YEAR_MS : covered.to,
    }
    return (compiled = indexIntervals(listIntervals(definition, covered)))
  }

  return {
    add: (start, ms) => {
      if (ms <= 0) return start
      let time = cover(start, start)
      for (;;) {
        const end = instantOf(time, workedUntil(time, start) + ms)
        if (end <= covered.to) return end
        time = cover(start, covered.to + 1)
      }
    },
    between: (a, b) => {
      if (b <= a) return 0
      const time = cover(a, b)
      return workedUntil(time, b) - workedUntil(time, a)
    },
  }
}

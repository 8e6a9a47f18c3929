import { CalendarRefusal } from './calendar-refusal.ts'
import type { SpecialOpening, WeeklyOpening } from './definition.ts'
import { minutesOf } from './local-time.ts'

const DAY = 1440
const WEEK = 7 * DAY

type Stretch = { readonly path: string; readonly at: number; readonly length: number; readonly text: string }

/**
 * Refuses with CALENDAR_OVERLAP two openings of the week that share a minute, the hours after midnight included: whoever
 * wrote them meant something else, and a minute never counts twice. Openings that touch are fine.
 */
export function refuseOverlapsInWeek(weekly: readonly WeeklyOpening[], path: string): void {
  const stretches = weekly.map(({ day, from, to }, i) =>
    stretchOf(`${path}[${i}]`, (day - 1) * DAY, from, to),
  )
  refuseOverlap(stretches)
  // The night from Sunday to Monday goes on at the week's beginning.
  const wrapped = stretches.filter(({ at, length }) => at + length > WEEK)
  refuseOverlap([...stretches, ...wrapped.map((one) => ({ ...one, at: one.at - WEEK }))])
}

/** The same of special openings: each date by itself, with the night that follows it. */
export function refuseOverlapsOfDates(openings: readonly SpecialOpening[], path: string): void {
  refuseOverlap(
    openings.map(({ date, from, to }, i) =>
      stretchOf(`${path}[${i}]`, (Date.parse(date) / 86_400_000) * DAY, from, to),
    ),
  )
}

function stretchOf(path: string, dayStart: number, from: string, to: string): Stretch {
  const [start, end] = [minutesOf(from), minutesOf(to)]
  return {
    path,
    at: dayStart + start,
    length: end > start ? end - start : end + DAY - start,
    text: `${from}-${to}`,
  }
}

function refuseOverlap(stretches: readonly Stretch[]): void {
  const sorted = [...stretches].sort((a, b) => a.at - b.at || a.length - b.length)
  let widest = sorted[0]
  for (const next of sorted.slice(1)) {
    if (widest !== undefined && next.at < widest.at + widest.length && next.path !== widest.path) {
      throw new CalendarRefusal(
        'CALENDAR_OVERLAP',
        next.path,
        `The opening ${next.text} overlaps ${widest.text}. Put them together, or let one end where the other begins.`,
        { opening: next.text, other: widest.text },
      )
    }
    if (widest === undefined || next.at + next.length > widest.at + widest.length) widest = next
  }
}

import { Temporal } from 'temporal-polyfill'
import { compileCalendar } from './compile-calendar.ts'
import type { CalendarDefinition } from './definition.ts'
import { type Interval, listIntervals } from './list-intervals.ts'

/** What a calendar comes to, for the eye of whoever writes it. Instants and durations in ms. */
export type CalendarPreview = {
  /**
   * The next openings, one that goes on now included; at most as many as were asked for. An end that is more than a month away
   * from the other is null: it counts as always open.
   */
  readonly openings: readonly { readonly from: number | null; readonly to: number | null }[]
  /** Weeks from Monday to Monday in the calendar's zone, the present one first, with their open time. */
  readonly weeks: readonly { readonly startsAt: number; readonly openMs: number }[]
  /** How long an open day is as a rule: what people here mean by a working day. */
  readonly workingDayMs: number
  /** When a promise made at the start of the preview, for the asked time, is due. */
  readonly dueAt: number
}

const DAY_MS = 86_400_000
/** Long enough for holidays to be the exception. */
const DAYS_LOOKED_AT = 28
const DAYS_OF_A_MONTH = 31
/** As far as a calendar has to open at the latest. */
const DAYS_OF_OPENINGS = 400

/** Looks ahead from `from`: the next openings, the weeks, and when `promisedMs` from then is due. */
export function previewCalendar(
  definition: CalendarDefinition,
  {
    from,
    promisedMs,
    openings,
    weeks,
  }: { from: number; promisedMs: number; openings: number; weeks: number },
): CalendarPreview {
  const calendar = compileCalendar(definition, {
    from: from - 14 * DAY_MS,
    to: from + DAYS_OF_OPENINGS * DAY_MS,
  })
  const zone = definition === '24x7' ? 'UTC' : definition.timeZone
  const today = Temporal.Instant.fromEpochMilliseconds(from).toZonedDateTimeISO(zone).toPlainDate()
  const startOf = (date: Temporal.PlainDate) => date.toZonedDateTime(zone).epochMilliseconds
  const openBetween = (date: Temporal.PlainDate, days: number) =>
    calendar.between(startOf(date), startOf(date.add({ days })))
  const monday = today.subtract({ days: today.dayOfWeek - 1 })
  return {
    openings: nextOpenings(definition, from, openings),
    weeks: Array.from({ length: weeks }, (_, week) => {
      const date = monday.add({ weeks: week })
      return { startsAt: startOf(date), openMs: openBetween(date, 7) }
    }),
    workingDayMs: mostCommon(
      Array.from({ length: DAYS_LOOKED_AT }, (_, day) => openBetween(today.add({ days: day }), 1)).filter(
        (open) => open > 0,
      ),
    ),
    dueAt: calendar.add(from, promisedMs),
  }
}

function nextOpenings(
  definition: CalendarDefinition,
  from: number,
  most: number,
): CalendarPreview['openings'] {
  // A month usually shows enough; a calendar that opens seldom is looked through as far as it has to open.
  const near = listAhead(definition, from, DAYS_OF_A_MONTH)
  const ahead = near.length >= most ? near : listAhead(definition, from, DAYS_OF_OPENINGS)
  return ahead.slice(0, most).map((open) => ({
    from: from - open.from > DAYS_OF_A_MONTH * DAY_MS ? null : open.from,
    to:
      open.to - from > DAYS_OF_A_MONTH * DAY_MS && open.to - open.from > DAYS_OF_A_MONTH * DAY_MS
        ? null
        : open.to,
  }))
}

function listAhead(definition: CalendarDefinition, from: number, days: number): Interval[] {
  return listIntervals(definition, { from, to: from + days * DAY_MS }).filter(({ to }) => to > from)
}

/** The value that comes most often, the greatest of these; 0 of none. */
function mostCommon(values: readonly number[]): number {
  const counts = new Map<number, number>()
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1)
  const [best] = [...counts].sort(([a, times], [b, others]) => others - times || b - a)
  return best?.[0] ?? 0
}

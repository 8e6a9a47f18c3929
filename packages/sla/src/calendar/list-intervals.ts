import { Temporal } from 'temporal-polyfill'
import type { CalendarDefinition, WorkingHours } from './definition.ts'
import { dateExists, instantAt, minutesOf } from './local-time.ts'

/** A stretch of open time: from an instant, up to but without another. */
export type Interval = { readonly from: number; readonly to: number }

const EVER: Interval = { from: -8.64e15, to: 8.64e15 }

/** The open time of a calendar that touches the horizon, in order, without overlaps, not clipped to it. */
export function listIntervals(definition: CalendarDefinition, horizon: Interval): Interval[] {
  return merge(listRaw(definition, horizon))
}

function listRaw(definition: CalendarDefinition, horizon: Interval): Interval[] {
  if (definition === '24x7') return [EVER]
  return [
    ...listOwn(definition, horizon),
    ...(definition.unionOf ?? []).flatMap((part) => listRaw(part, horizon)),
  ]
}

function listOwn(hours: WorkingHours, horizon: Interval): Interval[] {
  const closed = new Set(hours.holidays.map((holiday) => holiday.date))
  const intervals: Interval[] = []
  // A day's opening may begin a day before the horizon's first local date and still reach into it.
  let date = localDate(horizon.from, hours.timeZone).subtract({ days: 1 })
  const last = localDate(horizon.to, hours.timeZone)
  for (; Temporal.PlainDate.compare(date, last) <= 0; date = date.add({ days: 1 })) {
    const name = date.toString()
    const openings = [
      ...(closed.has(name) ? [] : hours.weekly.filter((opening) => opening.day === date.dayOfWeek)),
      ...hours.openings.filter((opening) => opening.date === name),
    ]
    if (openings.length === 0 || !dateExists(date, hours.timeZone)) continue
    for (const opening of openings) {
      const from = minutesOf(opening.from)
      const to = minutesOf(opening.to)
      intervals.push({
        from: instantAt(date, from, hours.timeZone),
        to: instantAt(date, to > from ? to : to + 1440, hours.timeZone),
      })
    }
  }
  return intervals.filter((interval) => interval.to > interval.from)
}

function localDate(instant: number, timeZone: string): Temporal.PlainDate {
  return Temporal.Instant.fromEpochMilliseconds(instant).toZonedDateTimeISO(timeZone).toPlainDate()
}

function merge(intervals: readonly Interval[]): Interval[] {
  const merged: { from: number; to: number }[] = []
  for (const next of [...intervals].sort((a, b) => a.from - b.from)) {
    const last = merged.at(-1)
    if (last !== undefined && next.from <= last.to) last.to = Math.max(last.to, next.to)
    else merged.push({ ...next })
  }
  return merged
}

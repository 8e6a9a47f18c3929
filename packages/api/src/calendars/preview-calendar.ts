import { type CalendarPreview, previewCalendar as lookAhead } from '@relais/sla'
import { Refusal } from '../refusal.ts'
import type { CalendarId } from './calendar-row.ts'
import { defineCalendar } from './define-calendar.ts'
import type { Shelf } from './read-shelf.ts'
import type { WrittenCalendar } from './save-calendar.ts'

const OPENINGS = 10
const WEEKS = 4
const MOST_MINUTES = 7 * 24 * 60
const MOST_DAYS_AWAY = 366 * 2
const DAY_MS = 86_400_000
const MINUTE_MS = 60_000

/**
 * What a calendar that somebody is writing comes to: its next openings, its weeks, and when a promise is due. Refused with what
 * saveCalendar refuses, MINUTES_OUT_OF_RANGE, or INSTANT_OUT_OF_RANGE.
 */
export function previewCalendar(
  shelf: Shelf,
  input: { calendarId: CalendarId; written: WrittenCalendar; from: Date; promisedMinutes: number },
  now: Date,
): CalendarPreview {
  const { calendarId, written, from, promisedMinutes } = input
  if (promisedMinutes < 1 || promisedMinutes > MOST_MINUTES) {
    throw new Refusal('MINUTES_OUT_OF_RANGE', `Promise something within 1 to ${MOST_MINUTES} minutes.`, {
      parameters: { least: 1, most: MOST_MINUTES },
      path: ['promisedMinutes'],
    })
  }
  if (!(Math.abs(from.getTime() - now.getTime()) < MOST_DAYS_AWAY * DAY_MS)) {
    throw new Refusal('INSTANT_OUT_OF_RANGE', 'Look at an instant within two years.', { path: ['from'] })
  }
  const name = shelf.rows.get(calendarId)?.name ?? ''
  const { definition } = defineCalendar(shelf, { calendarId, name, ...written }, now)
  return lookAhead(definition, {
    from: from.getTime(),
    promisedMs: promisedMinutes * MINUTE_MS,
    openings: OPENINGS,
    weeks: WEEKS,
  })
}

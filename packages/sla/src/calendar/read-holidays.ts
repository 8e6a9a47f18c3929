import ICAL from 'ical.js'
import { Temporal } from 'temporal-polyfill'
import { CalendarRefusal } from './calendar-refusal.ts'
import type { Holiday } from './definition.ts'
import { type Turns, turnsOfFile, yearlyDates } from './yearly-dates.ts'

/** Why an entry of a calendar file is no holiday. */
export type SkippedReason =
  | 'hasTime'
  | 'impossibleDate'
  | 'cancelled'
  | 'repeatsOtherwise'
  | 'tooLong'
  | 'outsideYears'

/** An entry that was left out, as the file names and dates it. */
export type SkippedEvent = {
  readonly name: string
  readonly date: string | null
  readonly reason: SkippedReason
}

/** What a calendar file comes to. */
export type HolidayFile = {
  /** Each date once, in order. */
  readonly holidays: readonly Holiday[]
  readonly skipped: readonly SkippedEvent[]
  /** How many days stood in the file more than once. */
  readonly duplicates: number
}

/** What one request can carry; some six hundred entries. */
export const LONGEST_CALENDAR_FILE = 200_000
const LONGEST_NAME = 120
/** Longer than any closing for works; a school year is none. */
const MOST_DAYS = 62

/**
 * Reads the whole-day entries of an iCalendar file as holidays, from one date up to but without another (`YYYY-MM-DD`):
 * several days at once, and what comes back every year. What has a time of day, was cancelled, or repeats in another way is
 * told, not guessed.
 * @throws CalendarRefusal CALENDAR_FILE_TOO_LARGE, CALENDAR_FILE_BROKEN or CALENDAR_FILE_EMPTY.
 */
export function readHolidays(
  text: string,
  years: { readonly from: string; readonly to: string },
): HolidayFile {
  if (text.length > LONGEST_CALENDAR_FILE) {
    throw new CalendarRefusal(
      'CALENDAR_FILE_TOO_LARGE',
      'text',
      `A file can have ${LONGEST_CALENDAR_FILE} characters. Divide it.`,
      { most: LONGEST_CALENDAR_FILE, over: text.length - LONGEST_CALENDAR_FILE },
    )
  }
  const events = readEvents(text)
  if (events.length === 0) {
    throw new CalendarRefusal(
      'CALENDAR_FILE_EMPTY',
      'text',
      'This calendar has no entry. Choose another file.',
    )
  }
  const moved = movedDates(events)
  const turns = turnsOfFile()
  const holidays = new Map<string, Holiday>()
  const skipped: SkippedEvent[] = []
  let duplicates = 0
  for (const event of events) {
    const name = cleanName(event.getFirstPropertyValue('summary'))
    const read = readEvent(event, years, moved, turns)
    if ('reason' in read) skipped.push({ name, ...read })
    else {
      for (const date of read.dates) {
        if (holidays.has(date)) duplicates += 1
        else holidays.set(date, { date, name })
      }
    }
  }
  const sorted = [...holidays.values()].sort((a, b) => (a.date < b.date ? -1 : 1))
  return { holidays: sorted, skipped, duplicates }
}

function readEvents(text: string): ICAL.Component[] {
  try {
    const parsed = ICAL.parse(text.replace(/^\uFEFF/, '')) as unknown[]
    const documents = (typeof parsed[0] === 'string' ? [parsed] : parsed) as [string, unknown[], unknown[]][]
    if (documents.length === 0 || documents.some(([kind]) => kind !== 'vcalendar')) {
      throw new RangeError('not a calendar')
    }
    return documents.flatMap((document) => new ICAL.Component(document).getAllSubcomponents('vevent'))
  } catch (cause) {
    const refusal = new CalendarRefusal(
      'CALENDAR_FILE_BROKEN',
      'text',
      'This is no calendar file, or it is cut off. Export it once more as .ics (iCalendar).',
    )
    refusal.cause = cause
    throw refusal
  }
}

type ReadEvent =
  | { readonly dates: readonly string[] }
  | { readonly reason: SkippedReason; readonly date: string | null }

function readEvent(
  event: ICAL.Component,
  years: { readonly from: string; readonly to: string },
  moved: ReadonlyMap<string, ReadonlySet<string>>,
  turns: Turns,
): ReadEvent {
  const first = dateOf(event, 'dtstart')
  if (first === null) return { reason: 'impossibleDate', date: null }
  if (first.hasTime) return { reason: 'hasTime', date: first.text }
  if (!isRealDate(first.text)) return { reason: 'impossibleDate', date: null }
  const date = first.text
  if (event.getFirstPropertyValue('status') === 'CANCELLED') return { reason: 'cancelled', date }
  const days = lengthOf(event, date)
  if (days === null) return { reason: 'impossibleDate', date }
  if (days > MOST_DAYS) return { reason: 'tooLong', date }
  const repeats = event.hasProperty('rrule') || event.hasProperty('rdate')
  // An entry may begin in the year before and still reach into this one.
  const starts = repeats
    ? yearlyDates(event, date, { ...years, from: addDays(years.from, -days) }, turns)
    : [date]
  if (starts === null) return { reason: 'repeatsOtherwise', date }
  const elsewhere = event.hasProperty('recurrence-id') ? undefined : moved.get(uidOf(event))
  const dates = starts
    .filter((start) => !elsewhere?.has(start))
    .flatMap((start) => Array.from({ length: days }, (_, day) => addDays(start, day)))
    .filter((day) => day >= years.from && day < years.to)
  return dates.length === 0 ? { reason: 'outsideYears', date } : { dates }
}

/** Dates of a series that another entry of the file puts elsewhere, by the series. */
function movedDates(events: readonly ICAL.Component[]): ReadonlyMap<string, ReadonlySet<string>> {
  const moved = new Map<string, Set<string>>()
  for (const event of events) {
    const original = dateOf(event, 'recurrence-id')
    if (original === null) continue
    const known = moved.get(uidOf(event)) ?? new Set()
    moved.set(uidOf(event), known.add(original.text))
  }
  return moved
}

/** A date property as the file writes it: the library would count 30 February on into March. */
function dateOf(event: ICAL.Component, name: string): { text: string; hasTime: boolean } | null {
  const [, , type, value] = (event.getFirstProperty(name)?.jCal ?? []) as unknown[]
  if (typeof value !== 'string') return null
  return { text: value.slice(0, 10), hasTime: type !== 'date' }
}

/** How many days an entry takes; null when it ends before it begins. */
function lengthOf(event: ICAL.Component, first: string): number | null {
  const end = dateOf(event, 'dtend')
  if (end !== null) {
    if (!isRealDate(end.text)) return null
    const days = Temporal.PlainDate.from(first).until(end.text, { largestUnit: 'days' }).days
    // Some programs write a single day as one that ends when it begins.
    return days < 0 ? null : Math.max(1, days)
  }
  const duration = event.getFirstPropertyValue('duration')
  if (!(duration instanceof ICAL.Duration)) return 1
  return Math.max(1, Math.ceil(duration.toSeconds() / 86_400))
}

function uidOf(event: ICAL.Component): string {
  return String(event.getFirstPropertyValue('uid') ?? '')
}

function isRealDate(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false
  const [year, month, day] = text.split('-').map(Number) as [number, number, number]
  return (
    Temporal.PlainDate.from(
      { year, month: month || 1, day: day || 1 },
      { overflow: 'constrain' },
    ).toString() === text
  )
}

function addDays(date: string, days: number): string {
  return days === 0 ? date : Temporal.PlainDate.from(date).add({ days }).toString()
}

function cleanName(summary: unknown): string {
  const name = typeof summary === 'string' ? summary.replaceAll(/[\p{Cc}\s]+/gu, ' ').trim() : ''
  // A character outside the basic plane is not cut in two.
  return name
    .slice(0, LONGEST_NAME)
    .replace(/[\uD800-\uDBFF]$/, '')
    .toWellFormed()
}

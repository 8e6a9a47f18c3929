import { Temporal } from 'temporal-polyfill'
import { CalendarRefusal } from './calendar-refusal.ts'
import type { CalendarDefinition, Holiday, SpecialOpening, WeeklyOpening } from './definition.ts'
import { listIntervals } from './list-intervals.ts'
import { minutesOf } from './local-time.ts'
import { refuseOverlapsInWeek, refuseOverlapsOfDates } from './refuse-overlaps.ts'

const DAYS_WITH_AN_OPENING = 400
const LEAST_WEEKLY_MINUTES = 60
const MOST_UNION_DEPTH = 3
const MOST_UNIONS = 12
/** A week has seven days, and nobody's day more than twelve openings. */
const MOST_WEEKLY = 84
/** Twenty years of holidays. */
const MOST_DATES = 500
const LONGEST_NAME = 120

/**
 * Reads a calendar from outside. `from` is the first day it is wanted for (ms since epoch): one that has no opening within
 * the 400 days that follow, or no hour a week, is refused, since a due date must exist.
 * @throws CalendarRefusal naming the field at fault.
 */
export function parseCalendar(input: unknown, from: number): CalendarDefinition {
  const definition = parseDefinition(input, '', 0)
  const horizon = { from, to: from + DAYS_WITH_AN_OPENING * 86_400_000 }
  if (!listIntervals(definition, horizon).some((open) => open.to > horizon.from && open.from < horizon.to)) {
    throw new CalendarRefusal(
      'CALENDAR_NEVER_OPEN',
      '',
      `This calendar has no opening in the next ${DAYS_WITH_AN_OPENING} days. Add one, or choose 24x7.`,
      { days: DAYS_WITH_AN_OPENING },
    )
  }
  if (weeklyMinutes(definition) < LEAST_WEEKLY_MINUTES) {
    throw new CalendarRefusal(
      'CALENDAR_SELDOM_OPEN',
      'weekly',
      `Open at least ${LEAST_WEEKLY_MINUTES} minutes every week: a promise that no opening follows is never due.`,
      { leastMinutes: LEAST_WEEKLY_MINUTES },
    )
  }
  return definition
}

/** What a week has without holidays: single openings run out, and a clock that then waits would have no due instant. */
function weeklyMinutes(definition: CalendarDefinition): number {
  if (definition === '24x7') return Infinity
  const own = definition.weekly.map(({ from, to }) => minutesOf(to) - minutesOf(from))
  return [
    own.reduce((sum, minutes) => sum + (minutes > 0 ? minutes : minutes + 1440), 0),
    ...(definition.unionOf ?? []).map(weeklyMinutes),
  ].reduce((most, minutes) => Math.max(most, minutes))
}

function parseDefinition(input: unknown, path: string, depth: number): CalendarDefinition {
  if (input === '24x7') return input
  const hours = record(input, path)
  const at = (field: string) => (path === '' ? field : `${path}.${field}`)
  const timeZone = parseTimeZone(hours['timeZone'], at('timeZone'))
  const weekly = parseWeek(hours['weekly'], at('weekly'))
  const holidays = list(hours['holidays'], at('holidays'), MOST_DATES).map((holiday, i): Holiday => {
    const here = `${at('holidays')}[${i}]`
    const { date, name } = record(holiday, here)
    return { date: parseDate(date, `${here}.date`), name: parseName(name, `${here}.name`) }
  })
  const openings = list(hours['openings'], at('openings'), MOST_DATES).map((opening, i): SpecialOpening => {
    const here = `${at('openings')}[${i}]`
    const { date, from, to } = record(opening, here)
    return {
      date: parseDate(date, `${here}.date`),
      from: parseTime(from, `${here}.from`, '23:59'),
      to: parseTime(to, `${here}.to`, '24:00'),
    }
  })
  refuseEmpty(weekly, at('weekly'))
  refuseEmpty(openings, at('openings'))
  refuseOverlapsInWeek(weekly, at('weekly'))
  refuseOverlapsOfDates(openings, at('openings'))
  if (hours['unionOf'] === undefined) return { timeZone, weekly, holidays, openings }
  const unionOf = list(hours['unionOf'], at('unionOf'), MOST_UNIONS)
  if (unionOf.length > 0 && depth === MOST_UNION_DEPTH) {
    throw new CalendarRefusal(
      'CALENDAR_TOO_DEEP',
      at('unionOf'),
      `Calendars can stand ${MOST_UNION_DEPTH} deep in each other. Join the inner ones directly.`,
      { most: MOST_UNION_DEPTH },
    )
  }
  return {
    timeZone,
    weekly,
    holidays,
    openings,
    unionOf: unionOf.map((part, i) => parseDefinition(part, `${at('unionOf')}[${i}]`, depth + 1)),
  }
}

/**
 * Reads the openings of a week, each by itself: whether they suit each other is asked of a calendar only.
 * @throws CalendarRefusal naming the field at fault.
 */
export function parseWeek(value: unknown, path: string): WeeklyOpening[] {
  return list(value, path, MOST_WEEKLY).map((opening, i): WeeklyOpening => {
    const here = `${path}[${i}]`
    const { day, from, to } = record(opening, here)
    if (typeof day !== 'number' || !Number.isInteger(day) || day < 1 || day > 7) {
      throw new CalendarRefusal(
        'CALENDAR_DAY',
        `${here}.day`,
        'A day is a number from 1 (Monday) to 7 (Sunday).',
      )
    }
    return { day, from: parseTime(from, `${here}.from`, '23:59'), to: parseTime(to, `${here}.to`, '24:00') }
  })
}

/** From midnight to midnight is a whole day; any other opening that ends when it begins is a slip. */
function refuseEmpty(
  openings: readonly { readonly from: string; readonly to: string }[],
  path: string,
): void {
  const at = openings.findIndex(({ from, to }) => from === to && from !== '00:00')
  if (at < 0) return
  throw new CalendarRefusal(
    'CALENDAR_EMPTY_OPENING',
    `${path}[${at}].to`,
    'An opening cannot end when it begins. A whole day is written 00:00-24:00.',
    { time: openings[at]!.from },
  )
}

function parseTimeZone(value: unknown, path: string): string {
  try {
    // Temporal would also take an offset, or the zone out of a whole date.
    if (typeof value !== 'string' || !/^[a-z][\w+/-]*$/i.test(value)) throw new RangeError('not a named zone')
    return Temporal.Instant.fromEpochMilliseconds(0).toZonedDateTimeISO(value).timeZoneId
  } catch (cause) {
    const refusal = new CalendarRefusal(
      'CALENDAR_TIME_ZONE',
      path,
      'A time zone is a name such as Europe/Paris. Choose one from the list.',
      typeof value === 'string' ? { timeZone: value } : {},
    )
    refusal.cause = cause
    throw refusal
  }
}

function parseTime(value: unknown, path: string, latest: string): string {
  if (typeof value === 'string' && /^([01]\d|2[0-3]):[0-5]\d$|^24:00$/.test(value) && value <= latest)
    return value
  throw new CalendarRefusal('CALENDAR_TIME', path, `A time is HH:MM, up to ${latest}.`, { latest })
}

function parseDate(value: unknown, path: string): string {
  if (typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value)) {
    const [year, month, day] = value.split('-').map(Number) as [number, number, number]
    // A month or a day of 00 is none, and Temporal would not bring it into its range.
    const real = { year, month: month || 1, day: day || 1 }
    if (Temporal.PlainDate.from(real, { overflow: 'constrain' }).toString() === value) return value
  }
  throw new CalendarRefusal('CALENDAR_DATE', path, 'A date is a real day written YYYY-MM-DD.')
}

function parseName(value: unknown, path: string): string {
  if (typeof value !== 'string') throw shape(path, 'a name')
  if (value.length <= LONGEST_NAME) return value
  throw new CalendarRefusal(
    'CALENDAR_HOLIDAY_NAME',
    path,
    `The name of a holiday has ${LONGEST_NAME} characters at most.`,
    { most: LONGEST_NAME },
  )
}

function record(value: unknown, path: string): Readonly<Record<string, unknown>> {
  if (typeof value === 'object' && value !== null && !Array.isArray(value))
    return value as Record<string, unknown>
  throw shape(path, 'fields')
}

function list(value: unknown, path: string, most: number): readonly unknown[] {
  if (!Array.isArray(value)) throw shape(path, 'a list')
  if (value.length <= most) return value
  throw new CalendarRefusal('CALENDAR_TOO_MANY', path, `There can be ${most} of these at most.`, { most })
}

function shape(path: string, expected: string): CalendarRefusal {
  return new CalendarRefusal(
    'CALENDAR_SHAPE',
    path,
    `A calendar needs ${expected} at ${path === '' ? 'its top' : path}.`,
    {
      expected,
    },
  )
}

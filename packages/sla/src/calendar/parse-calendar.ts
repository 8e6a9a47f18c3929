import { Temporal } from 'temporal-polyfill'
import type { CalendarDefinition, Holiday, SpecialOpening, WeeklyOpening } from './definition.ts'
import { listIntervals } from './list-intervals.ts'

const DAYS_WITH_AN_OPENING = 400
const MOST_UNION_DEPTH = 3

/** Why a calendar cannot be used: a code and parameters for the screen, an English message beside. */
export class CalendarRefusal extends Error {
  override name = 'CalendarRefusal'
  readonly code: CalendarRefusalCode
  /** The field at fault, as `weekly[2].from`; empty for the whole. */
  readonly path: string
  readonly params: Readonly<Record<string, string | number>>

  constructor(
    code: CalendarRefusalCode,
    path: string,
    message: string,
    params: Readonly<Record<string, string | number>> = {},
  ) {
    super(message)
    this.code = code
    this.path = path
    this.params = params
  }
}

export type CalendarRefusalCode =
  | 'CALENDAR_SHAPE'
  | 'CALENDAR_TIME_ZONE'
  | 'CALENDAR_DAY'
  | 'CALENDAR_TIME'
  | 'CALENDAR_DATE'
  | 'CALENDAR_NEVER_OPEN'

/**
 * Reads a calendar from outside. `from` is the first day it is wanted for (ms since epoch): one that has no opening within
 * the 400 days that follow is refused, since a due date must exist.
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
  return definition
}

function parseDefinition(input: unknown, path: string, depth: number): CalendarDefinition {
  if (input === '24x7') return input
  const hours = record(input, path)
  const at = (field: string) => (path === '' ? field : `${path}.${field}`)
  const timeZone = parseTimeZone(hours['timeZone'], at('timeZone'))
  const weekly = list(hours['weekly'], at('weekly')).map((opening, i): WeeklyOpening => {
    const here = `${at('weekly')}[${i}]`
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
  const holidays = list(hours['holidays'], at('holidays')).map((holiday, i): Holiday => {
    const here = `${at('holidays')}[${i}]`
    const { date, name } = record(holiday, here)
    if (typeof name !== 'string') throw shape(`${here}.name`, 'a name')
    return { date: parseDate(date, `${here}.date`), name }
  })
  const openings = list(hours['openings'], at('openings')).map((opening, i): SpecialOpening => {
    const here = `${at('openings')}[${i}]`
    const { date, from, to } = record(opening, here)
    return {
      date: parseDate(date, `${here}.date`),
      from: parseTime(from, `${here}.from`, '23:59'),
      to: parseTime(to, `${here}.to`, '24:00'),
    }
  })
  if (hours['unionOf'] === undefined) return { timeZone, weekly, holidays, openings }
  if (depth === MOST_UNION_DEPTH) throw shape(at('unionOf'), 'no union so deep')
  const unionOf = list(hours['unionOf'], at('unionOf')).map((part, i) =>
    parseDefinition(part, `${at('unionOf')}[${i}]`, depth + 1),
  )
  return { timeZone, weekly, holidays, openings, unionOf }
}

function parseTimeZone(value: unknown, path: string): string {
  try {
    if (typeof value !== 'string' || /^[+-]/.test(value)) throw new RangeError('not a named zone')
    Temporal.Instant.fromEpochMilliseconds(0).toZonedDateTimeISO(value)
    return value
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
    const date = Temporal.PlainDate.from({ year, month, day }, { overflow: 'constrain' })
    if (date.toString() === value) return value
  }
  throw new CalendarRefusal('CALENDAR_DATE', path, 'A date is a real day written YYYY-MM-DD.')
}

function record(value: unknown, path: string): Readonly<Record<string, unknown>> {
  if (typeof value === 'object' && value !== null && !Array.isArray(value))
    return value as Record<string, unknown>
  throw shape(path, 'fields')
}

function list(value: unknown, path: string): readonly unknown[] {
  if (Array.isArray(value)) return value
  throw shape(path, 'a list')
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

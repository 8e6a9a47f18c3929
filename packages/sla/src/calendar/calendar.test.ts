import fc from 'fast-check'
import { Temporal } from 'temporal-polyfill'
import { describe, expect, test } from 'vitest'
import { propertyRuns } from '../testing/property-runs.ts'
import type { CalendarDefinition, WorkingHours } from './definition.ts'
import { compileCalendar } from './compile-calendar.ts'

const instant = (zoned: string) => Temporal.ZonedDateTime.from(zoned).epochMilliseconds
const paris = (local: string) => instant(`${local}[Europe/Paris]`)
const HOUR = 3_600_000
const HORIZON = { from: paris('2025-06-01T00:00'), to: paris('2027-06-01T00:00') }

const days = (list: readonly number[], from: string, to: string) => list.map((day) => ({ day, from, to }))
const hours = (
  timeZone: string,
  weekly: WorkingHours['weekly'],
  rest: Partial<WorkingHours> = {},
): WorkingHours => ({
  timeZone,
  weekly,
  holidays: [],
  openings: [],
  ...rest,
})
const EVERY_DAY = [1, 2, 3, 4, 5, 6, 7]
const WEEK = [1, 2, 3, 4, 5]
const office = hours('Europe/Paris', days(WEEK, '09:00', '18:00'))
const lunch = (zone: string) =>
  hours(zone, [...days(WEEK, '09:00', '12:30'), ...days(WEEK, '13:30', '18:00')])

const CALENDARS: Record<string, CalendarDefinition> = {
  '24x7': '24x7',
  'office in Paris': office,
  'lunch break in Paris': lunch('Europe/Paris'),
  'lunch break in Sydney': lunch('Australia/Sydney'),
  'extended in New York': hours('America/New_York', days(EVERY_DAY, '07:00', '22:00')),
  'nights in New York': hours('America/New_York', days(EVERY_DAY, '22:00', '06:00')),
  'the hour that is repeated': hours('America/New_York', days(EVERY_DAY, '01:00', '04:00')),
  'half-hour offset': hours('Asia/Kolkata', days(WEEK, '10:00', '19:00')),
  'half-hour daylight saving': hours('Australia/Lord_Howe', days(EVERY_DAY, '01:15', '02:45')),
  'holidays and one special Sunday': hours('Europe/Paris', days(WEEK, '09:00', '18:00'), {
    holidays: [{ date: '2026-04-06', name: 'Easter Monday' }],
    openings: [{ date: '2026-03-29', from: '00:00', to: '06:00' }],
  }),
  'follow the sun': hours('Europe/Paris', days(WEEK, '09:00', '18:00'), {
    unionOf: [lunch('Australia/Sydney')],
  }),
  'around the clock by a union': hours('Europe/Paris', [], { unionOf: ['24x7'] }),
}

describe.each(Object.entries(CALENDARS))('sla-1.3: the laws of working time: %s', (_, definition) => {
  const calendar = compileCalendar(definition, HORIZON)
  const start = fc.integer({ min: HORIZON.from, max: HORIZON.to })
  const span = fc.oneof(
    fc.integer({ min: 0, max: 200 * HOUR }),
    fc.constantFrom(0, 1, HOUR, 9 * HOUR, 45 * HOUR),
  )

  test('two spans one after the other are one span', () => {
    fc.assert(
      fc.property(
        start,
        span,
        span,
        (s, a, b) => calendar.add(s, a + b) === calendar.add(calendar.add(s, a), b),
      ),
      propertyRuns(20_000),
    )
  })

  test('what add puts between is what between measures, and nothing ends before it starts', () => {
    fc.assert(
      fc.property(start, span, (s, x) => {
        const end = calendar.add(s, x)
        return end >= s && calendar.between(s, end) === x
      }),
      propertyRuns(20_000),
    )
  })

  test('later or longer never ends sooner', () => {
    fc.assert(
      fc.property(
        start,
        fc.nat(100 * HOUR),
        span,
        fc.nat(100 * HOUR),
        (s, later, x, longer) =>
          calendar.add(s + later, x) >= calendar.add(s, x) &&
          calendar.add(s, x + longer) >= calendar.add(s, x) &&
          calendar.between(s, s + later + longer) >= calendar.between(s, s + later),
      ),
      propertyRuns(20_000),
    )
  })

  test('a narrow horizon gives the same answers as a wide one', () => {
    const narrow = compileCalendar(definition, {
      from: paris('2026-03-01T00:00'),
      to: paris('2026-03-02T00:00'),
    })
    fc.assert(
      fc.property(start, span, (s, x) => narrow.add(s, x) === calendar.add(s, x)),
      propertyRuns(20_000),
    )
  })
})

test('work that is done by closing time is due at closing time, not at the next opening', () => {
  const calendar = compileCalendar(office, HORIZON)
  expect(calendar.add(paris('2026-05-04T17:00'), HOUR)).toBe(paris('2026-05-04T18:00'))
  expect(calendar.add(paris('2026-05-04T17:00'), HOUR + 1)).toBe(paris('2026-05-05T09:00') + 1)
  expect(calendar.add(paris('2026-05-04T20:00'), 0)).toBe(paris('2026-05-04T20:00'))
})

test('a calendar that was kept before overlaps were refused still loads, and counts each minute once', () => {
  const doubled = hours('Europe/Paris', [...days(WEEK, '09:00', '12:00'), ...days(WEEK, '11:00', '18:00')])
  const calendar = compileCalendar(doubled, HORIZON)
  expect(calendar.between(paris('2026-05-04T00:00'), paris('2026-05-05T00:00'))).toBe(9 * HOUR)
})

test('a question costs no more in a calendar of twenty years than in one of one', () => {
  const year = 366 * 24 * HOUR
  const from = paris('2026-01-01T00:00')
  const long = compileCalendar(lunch('Europe/Paris'), { from, to: from + 20 * year })
  const short = compileCalendar(lunch('Europe/Paris'), { from, to: from + year })
  const cost = (calendar: ReturnType<typeof compileCalendar>) => {
    const started = performance.now()
    let last = 0
    for (let i = 0; i < 100_000; i += 1) last = calendar.add(from + (i % 300) * 24 * HOUR, HOUR)
    return { spentMs: performance.now() - started, last }
  }
  cost(long)
  cost(short)
  const ratios = Array.from({ length: 5 }, () => cost(long).spentMs / cost(short).spentMs).sort(
    (a, b) => a - b,
  )

  expect(ratios[2]).toBeLessThan(6)
})

test('an instant of another age is refused instead of compiled for', () => {
  expect(() => compileCalendar(office, HORIZON).add(0, HOUR)).toThrow(RangeError)
})

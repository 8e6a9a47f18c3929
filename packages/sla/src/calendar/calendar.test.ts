import fc from 'fast-check'
import { Temporal } from 'temporal-polyfill'
import { afterEach, describe, expect, test } from 'vitest'
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

describe.each(Object.entries(CALENDARS))('the laws of working time: %s', (_, definition) => {
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
      propertyRuns(2_000),
    )
  })
})

describe.each(['UTC', 'Asia/Kolkata', 'America/St_Johns', 'Pacific/Apia'])(
  'with the process in %s',
  (zone) => {
    const before = process.env['TZ']
    afterEach(() => {
      if (before === undefined) delete process.env['TZ']
      else process.env['TZ'] = before
    })

    test('the daylight-saving nights come out to the millisecond', () => {
      process.env['TZ'] = zone
      const newYork = (local: string) => instant(`${local}[America/New_York]`)
      const night = compileCalendar(CALENDARS['the hour that is repeated']!, HORIZON)
      const open = (day: string, next: string) =>
        night.between(newYork(`${day}T00:00`), newYork(`${next}T00:00`))
      expect(open('2026-03-07', '2026-03-08')).toBe(3 * HOUR)
      expect(open('2026-03-08', '2026-03-09')).toBe(2 * HOUR)
      expect(open('2026-11-01', '2026-11-02')).toBe(4 * HOUR)

      const parisOffice = compileCalendar(CALENDARS['holidays and one special Sunday']!, HORIZON)
      expect(compileCalendar(office, HORIZON).add(paris('2026-03-27T17:00'), 2 * HOUR)).toBe(
        paris('2026-03-30T10:00'),
      )
      expect(parisOffice.add(paris('2026-04-03T17:00'), 2 * HOUR)).toBe(paris('2026-04-07T10:00'))
      // The special opening from midnight to six on the night of the change is five hours long.
      expect(parisOffice.between(paris('2026-03-28T00:00'), paris('2026-03-30T00:00'))).toBe(5 * HOUR)
      expect(compileCalendar('24x7', HORIZON).add(paris('2026-03-28T12:00'), 24 * HOUR)).toBe(
        paris('2026-03-29T13:00'),
      )
    })

    test('a date that a zone skipped opens nothing', () => {
      process.env['TZ'] = zone
      const apia = compileCalendar(hours('Pacific/Apia', days(EVERY_DAY, '09:00', '17:00')), {
        from: instant('2011-12-01T00:00[Pacific/Apia]'),
        to: instant('2012-02-01T00:00[Pacific/Apia]'),
      })
      expect(
        apia.between(instant('2011-12-27T00:00[Pacific/Apia]'), instant('2012-01-02T00:00[Pacific/Apia]')),
      ).toBe(5 * 8 * HOUR)
    })
  },
)

test('work that is done by closing time is due at closing time, not at the next opening', () => {
  const calendar = compileCalendar(office, HORIZON)
  expect(calendar.add(paris('2026-05-04T17:00'), HOUR)).toBe(paris('2026-05-04T18:00'))
  expect(calendar.add(paris('2026-05-04T17:00'), HOUR + 1)).toBe(paris('2026-05-05T09:00') + 1)
  expect(calendar.add(paris('2026-05-04T20:00'), 0)).toBe(paris('2026-05-04T20:00'))
})

test('two openings that touch or overlap count once', () => {
  const doubled = hours('Europe/Paris', [...days(WEEK, '09:00', '12:00'), ...days(WEEK, '11:00', '18:00')])
  const calendar = compileCalendar(doubled, HORIZON)
  expect(calendar.between(paris('2026-05-04T00:00'), paris('2026-05-05T00:00'))).toBe(9 * HOUR)
})

test('an instant of another age is refused instead of compiled for', () => {
  expect(() => compileCalendar(office, HORIZON).add(0, HOUR)).toThrow(RangeError)
})

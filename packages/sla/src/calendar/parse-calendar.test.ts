import { describe, expect, test } from 'vitest'
import { canonicalCalendar } from './canonical-calendar.ts'
import { CalendarRefusal } from './calendar-refusal.ts'
import { parseCalendar } from './parse-calendar.ts'

const NOW = Date.parse('2026-09-01T00:00:00Z')
const office = {
  timeZone: 'Europe/Paris',
  weekly: [{ day: 1, from: '09:00', to: '18:00' }],
  holidays: [{ date: '2026-12-25', name: 'Noël' }],
  openings: [],
}

function refusal(input: unknown): CalendarRefusal {
  try {
    parseCalendar(input, NOW)
  } catch (error) {
    if (error instanceof CalendarRefusal) return error
    throw error
  }
  throw new Error('accepted')
}

test('a good calendar comes back as it was, without fields that are not its own', () => {
  expect(parseCalendar({ ...office, colour: 'red' }, NOW)).toEqual(office)
  expect(parseCalendar('24x7', NOW)).toBe('24x7')
  expect(parseCalendar({ ...office, weekly: [], unionOf: ['24x7'] }, NOW)).toMatchObject({
    unionOf: ['24x7'],
  })
})

test('a zone is kept as it is written everywhere, whatever the case it came in', () => {
  expect(parseCalendar({ ...office, timeZone: 'europe/PARIS' }, NOW)).toEqual(office)
  expect(parseCalendar({ ...office, timeZone: 'Asia/Calcutta' }, NOW)).toMatchObject({
    timeZone: 'Asia/Calcutta',
  })
})

describe('a calendar that cannot be used is refused with the field at fault', () => {
  test.each([
    ['nothing', null, 'CALENDAR_SHAPE', ''],
    ['a list', [], 'CALENDAR_SHAPE', ''],
    ['an unknown zone', { ...office, timeZone: 'Europe/Lutetia' }, 'CALENDAR_TIME_ZONE', 'timeZone'],
    ['an offset for a zone', { ...office, timeZone: '+02:00' }, 'CALENDAR_TIME_ZONE', 'timeZone'],
    [
      'a date for a zone',
      { ...office, timeZone: '2020-01-01T00:00[Europe/Paris]' },
      'CALENDAR_TIME_ZONE',
      'timeZone',
    ],
    [
      'a month and a day of 00',
      { ...office, holidays: [{ date: '2026-00-00', name: 'x' }] },
      'CALENDAR_DATE',
      'holidays[0].date',
    ],
    ['no weekly list', { ...office, weekly: {} }, 'CALENDAR_SHAPE', 'weekly'],
    [
      'an eighth day',
      { ...office, weekly: [{ day: 8, from: '09:00', to: '18:00' }] },
      'CALENDAR_DAY',
      'weekly[0].day',
    ],
    [
      '25 o’clock',
      { ...office, weekly: [{ day: 1, from: '25:00', to: '18:00' }] },
      'CALENDAR_TIME',
      'weekly[0].from',
    ],
    [
      'a start at 24:00',
      { ...office, weekly: [{ day: 1, from: '24:00', to: '18:00' }] },
      'CALENDAR_TIME',
      'weekly[0].from',
    ],
    [
      'an end past 24:00',
      { ...office, weekly: [{ day: 1, from: '09:00', to: '24:30' }] },
      'CALENDAR_TIME',
      'weekly[0].to',
    ],
    [
      '30 February',
      { ...office, holidays: [{ date: '2026-02-30', name: 'x' }] },
      'CALENDAR_DATE',
      'holidays[0].date',
    ],
    [
      'a fault in a union',
      { ...office, unionOf: [{ ...office, timeZone: 3 }] },
      'CALENDAR_TIME_ZONE',
      'unionOf[0].timeZone',
    ],
    [
      'two openings of one day that overlap',
      {
        ...office,
        weekly: [
          { day: 1, from: '09:00', to: '12:30' },
          { day: 1, from: '12:00', to: '18:00' },
        ],
      },
      'CALENDAR_OVERLAP',
      'weekly[1]',
    ],
    [
      'one opening within another, whichever was written first',
      {
        ...office,
        weekly: [
          { day: 1, from: '10:00', to: '11:00' },
          { day: 1, from: '09:00', to: '18:00' },
        ],
      },
      'CALENDAR_OVERLAP',
      'weekly[0]',
    ],
    [
      'a night that reaches into the next morning’s opening',
      {
        ...office,
        weekly: [
          { day: 1, from: '22:00', to: '06:00' },
          { day: 2, from: '05:00', to: '12:00' },
        ],
      },
      'CALENDAR_OVERLAP',
      'weekly[1]',
    ],
    [
      'the night from Sunday that reaches into Monday',
      {
        ...office,
        weekly: [
          { day: 1, from: '05:00', to: '12:00' },
          { day: 7, from: '22:00', to: '06:00' },
        ],
      },
      'CALENDAR_OVERLAP',
      'weekly[0]',
    ],
    [
      'two special openings that overlap',
      {
        ...office,
        openings: [
          { date: '2026-12-24', from: '09:00', to: '12:00' },
          { date: '2026-12-24', from: '11:00', to: '13:00' },
        ],
      },
      'CALENDAR_OVERLAP',
      'openings[1]',
    ],
    [
      'an opening that ends when it begins',
      { ...office, weekly: [{ day: 1, from: '09:00', to: '09:00' }] },
      'CALENDAR_EMPTY_OPENING',
      'weekly[0].to',
    ],
    [
      'a special opening that ends when it begins',
      { ...office, openings: [{ date: '2026-12-24', from: '09:00', to: '09:00' }] },
      'CALENDAR_EMPTY_OPENING',
      'openings[0].to',
    ],
    [
      'a name as long as a page',
      { ...office, holidays: [{ date: '2026-12-25', name: 'x'.repeat(121) }] },
      'CALENDAR_HOLIDAY_NAME',
      'holidays[0].name',
    ],
    [
      'more holidays than twenty years have',
      { ...office, holidays: Array.from({ length: 501 }, () => ({ date: '2026-12-25', name: 'x' })) },
      'CALENDAR_TOO_MANY',
      'holidays',
    ],
    [
      'calendars that stand too deep in each other',
      {
        ...office,
        unionOf: [{ ...office, unionOf: [{ ...office, unionOf: [{ ...office, unionOf: ['24x7'] }] }] }],
      },
      'CALENDAR_TOO_DEEP',
      'unionOf[0].unionOf[0].unionOf[0].unionOf',
    ],
    ['no opening at all', { ...office, weekly: [] }, 'CALENDAR_NEVER_OPEN', ''],
    [
      'single openings that run out',
      { ...office, weekly: [], openings: [{ date: '2026-10-01', from: '09:00', to: '18:00' }] },
      'CALENDAR_SELDOM_OPEN',
      'weekly',
    ],
    [
      'less than an hour a week',
      { ...office, weekly: [{ day: 1, from: '09:00', to: '09:59' }] },
      'CALENDAR_SELDOM_OPEN',
      'weekly',
    ],
    [
      'one opening, two years away',
      { ...office, weekly: [], openings: [{ date: '2028-10-01', from: '09:00', to: '18:00' }] },
      'CALENDAR_NEVER_OPEN',
      '',
    ],
    [
      'only openings that are over',
      { ...office, weekly: [], openings: [{ date: '2026-08-31', from: '00:00', to: '24:00' }] },
      'CALENDAR_NEVER_OPEN',
      '',
    ],
  ])('%s', (_, input, code, path) => {
    expect(refusal(input)).toMatchObject({ code, path })
  })
})

test('openings that touch, a whole day and a night before a late morning are no overlap', () => {
  const weekly = [
    { day: 1, from: '09:00', to: '12:00' },
    { day: 1, from: '12:00', to: '18:00' },
    { day: 2, from: '00:00', to: '00:00' },
    { day: 3, from: '00:00', to: '24:00' },
    { day: 7, from: '22:00', to: '06:00' },
  ]
  expect(parseCalendar({ ...office, weekly }, NOW)).toMatchObject({ weekly })
})

test('a refusal says which two openings overlap', () => {
  const weekly = [
    { day: 1, from: '09:00', to: '12:30' },
    { day: 1, from: '12:00', to: '18:00' },
  ]
  expect(refusal({ ...office, weekly }).params).toEqual({ opening: '12:00-18:00', other: '09:00-12:30' })
})

test('the identity of a calendar is its openings and the zone data, not the order they were written in', () => {
  const shuffled = {
    ...office,
    weekly: [{ day: 2, from: '09:00', to: '18:00' }, ...office.weekly],
    holidays: [{ date: '2026-12-25', name: 'Christmas' }],
  }
  const straight = { ...office, weekly: [...office.weekly, { day: 2, from: '09:00', to: '18:00' }] }
  expect(canonicalCalendar(shuffled, '2026a')).toBe(canonicalCalendar(straight, '2026a'))
  expect(canonicalCalendar(straight, '2026b')).not.toBe(canonicalCalendar(straight, '2026a'))
  expect(canonicalCalendar(office, '2026a')).not.toBe(canonicalCalendar(straight, '2026a'))
  expect(canonicalCalendar('24x7', '2026a')).toBe(canonicalCalendar('24x7', '2026b'))
})

import { describe, expect, test } from 'vitest'
import { canonicalCalendar } from './canonical-calendar.ts'
import { CalendarRefusal, parseCalendar } from './parse-calendar.ts'

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

describe('a calendar that cannot be used is refused with the field at fault', () => {
  test.each([
    ['nothing', null, 'CALENDAR_SHAPE', ''],
    ['a list', [], 'CALENDAR_SHAPE', ''],
    ['an unknown zone', { ...office, timeZone: 'Europe/Lutetia' }, 'CALENDAR_TIME_ZONE', 'timeZone'],
    ['an offset for a zone', { ...office, timeZone: '+02:00' }, 'CALENDAR_TIME_ZONE', 'timeZone'],
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
    ['no opening at all', { ...office, weekly: [] }, 'CALENDAR_NEVER_OPEN', ''],
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

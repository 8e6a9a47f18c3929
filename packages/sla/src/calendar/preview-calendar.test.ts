import { expect, test } from 'vitest'
import { previewCalendar } from './preview-calendar.ts'

const HOUR = 3_600_000
const at = (text: string) => Date.parse(text)
const weekly = [1, 2, 3, 4, 5].flatMap((day) => [
  { day, from: '09:00', to: '12:30' },
  { day, from: '13:30', to: '18:00' },
])
const office = {
  timeZone: 'Europe/Paris',
  weekly,
  holidays: [{ date: '2026-05-14', name: 'Ascension' }],
  openings: [],
}
const look = { promisedMs: 2 * HOUR, openings: 3, weeks: 2 }

test('shows the next openings, the one that goes on now first', () => {
  const { openings } = previewCalendar(office, { ...look, from: at('2026-05-13T14:00:00+02:00') })

  expect(openings).toEqual([
    { from: at('2026-05-13T13:30:00+02:00'), to: at('2026-05-13T18:00:00+02:00') },
    // Thursday is a holiday.
    { from: at('2026-05-15T09:00:00+02:00'), to: at('2026-05-15T12:30:00+02:00') },
    { from: at('2026-05-15T13:30:00+02:00'), to: at('2026-05-15T18:00:00+02:00') },
  ])
})

test('shows the hours of this week and the next, from Monday, and how long a day is as a rule', () => {
  const { weeks, workingDayMs } = previewCalendar(office, { ...look, from: at('2026-05-13T14:00:00+02:00') })

  expect(weeks).toEqual([
    { startsAt: at('2026-05-11T00:00:00+02:00'), openMs: 32 * HOUR },
    { startsAt: at('2026-05-18T00:00:00+02:00'), openMs: 40 * HOUR },
  ])
  expect(workingDayMs).toBe(8 * HOUR)
})

test('tells when what is promised now is due', () => {
  expect(previewCalendar(office, { ...look, from: at('2026-05-13T17:00:00+02:00') }).dueAt).toBe(
    at('2026-05-15T10:00:00+02:00'),
  )
})

test('finds an opening that is a year away', () => {
  const seldom = {
    ...office,
    weekly: [],
    openings: [
      { date: '2027-05-01', from: '09:00', to: '10:00' },
      { date: '2027-05-02', from: '09:00', to: '10:00' },
    ],
  }
  const { openings, workingDayMs } = previewCalendar(seldom, {
    ...look,
    from: at('2026-05-13T14:00:00+02:00'),
  })

  expect(openings).toEqual([
    { from: at('2027-05-01T09:00:00+02:00'), to: at('2027-05-01T10:00:00+02:00') },
    { from: at('2027-05-02T09:00:00+02:00'), to: at('2027-05-02T10:00:00+02:00') },
  ])
  expect(workingDayMs).toBe(0)
})

test('round the clock there is one opening without an end, and a day has 24 hours', () => {
  const { openings, weeks, workingDayMs, dueAt } = previewCalendar('24x7', {
    ...look,
    from: at('2026-05-13T14:00:00Z'),
  })

  expect(openings).toEqual([{ from: null, to: null }])
  expect(weeks.map(({ openMs }) => openMs)).toEqual([168 * HOUR, 168 * HOUR])
  expect(workingDayMs).toBe(24 * HOUR)
  expect(dueAt).toBe(at('2026-05-13T16:00:00Z'))
})

test('days that are open from midnight to midnight are one opening without an end', () => {
  const always = {
    ...office,
    holidays: [],
    weekly: [1, 2, 3, 4, 5, 6, 7].map((day) => ({ day, from: '00:00', to: '24:00' })),
  }

  expect(previewCalendar(always, { ...look, from: at('2026-05-13T14:00:00+02:00') }).openings).toEqual([
    { from: at('2026-05-12T00:00:00+02:00'), to: null },
  ])
})

import { expect, test } from 'vitest'
import { listOpenings } from './list-openings.ts'

const office = {
  timeZone: 'Europe/Paris',
  weekly: [1, 2, 3, 4, 5].map((day) => ({ day, from: '09:00', to: '18:00' })),
  holidays: [],
  openings: [],
}
const utc = (text: string) => Date.parse(`${text}Z`)

test('the hours on the days concerned are whole, in the time of their zone', () => {
  // Friday 27 March 2026 in winter time, Monday in summer time.
  expect(listOpenings(office, utc('2026-03-27T12:00'), utc('2026-03-30T10:00'))).toEqual([
    { from: utc('2026-03-27T08:00'), to: utc('2026-03-27T17:00') },
    { from: utc('2026-03-30T07:00'), to: utc('2026-03-30T16:00') },
  ])
})

test('a calendar that never closes has no hours to list', () => {
  expect(listOpenings('24x7', 0, 1)).toBeNull()
})

test('a month of hours is listed at most', () => {
  const listed = listOpenings(office, utc('2026-01-01T00:00'), utc('2027-01-01T00:00'))!
  expect(listed.at(-1)!.to).toBeLessThanOrEqual(utc('2026-02-01T00:00'))
})

import { describe, expect, it } from 'vitest'
import { dayOf, endOfDay } from './review-day.ts'

describe('a day of review', () => {
  it('is the same day there and back, whatever the time zone', () => {
    for (const day of ['2027-01-01', '2027-03-28', '2028-02-29', '2027-12-31']) {
      expect(dayOf(endOfDay(day)!)).toBe(day)
    }
  })

  it.each(['', 'soon', '2027-13-45'])('is none for %j', (day) => {
    expect(endOfDay(day)).toBeNull()
  })
})

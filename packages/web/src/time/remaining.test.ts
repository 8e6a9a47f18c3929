import { describe, expect, it } from 'vitest'
import { elapsedShare, remaining } from './remaining.ts'

const noon = Date.parse('2026-03-02T12:00:00Z')
const minutes = (n: number) => n * 60_000

describe('the time left', () => {
  it('counts whole minutes that are really there', () => {
    expect(remaining(noon + minutes(2) + 59_000, noon)).toMatchObject({ isLate: false, minutes: 2 })
  })

  it('is not late at the very instant it is due', () => {
    expect(remaining(noon, noon)).toMatchObject({ isLate: false, minutes: 0 })
    expect(remaining(noon, noon + 1)).toMatchObject({ isLate: true, minutes: 0 })
  })

  it('is told in hours and minutes within a day, in days and hours beyond', () => {
    expect(remaining(noon + minutes(100), noon)).toMatchObject({ days: 0, hours: 1, minutes: 40 })
    expect(remaining(noon + minutes(26 * 60), noon)).toMatchObject({ days: 1, hours: 2, minutes: 0 })
  })
})

describe('the share of a promise that is gone', () => {
  it('runs from nothing to all and no further', () => {
    expect(elapsedShare(noon, noon + minutes(10), noon - 1)).toBe(0)
    expect(elapsedShare(noon, noon + minutes(10), noon + minutes(5))).toBe(0.5)
    expect(elapsedShare(noon, noon + minutes(10), noon + minutes(20))).toBe(1)
    expect(elapsedShare(noon, noon, noon)).toBe(1)
  })
})

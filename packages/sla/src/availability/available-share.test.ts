import { expect, test } from 'vitest'
import type { Availability } from './availability.ts'
import { availableShare } from './available-share.ts'

// 2026-05-04 is a Monday.
const MONDAY = Date.UTC(2026, 4, 4)
const HOUR = 3_600_000
const DAY = 24 * HOUR
const office: Availability = {
  hours: {
    timeZone: 'UTC',
    weekly: [1, 2, 3, 4, 5].map((day) => ({ day, from: '09:00', to: '17:00' })),
    holidays: [],
    openings: [],
  },
  said: null,
  isDisabled: false,
}

test('somebody is there for the hours they declared', () => {
  expect(availableShare(office, MONDAY, MONDAY + DAY)).toBeCloseTo(8 / 24)
  expect(availableShare(office, MONDAY + 13 * HOUR, MONDAY + 21 * HOUR)).toBeCloseTo(0.5)
  expect(availableShare(office, MONDAY + 5 * DAY, MONDAY + 7 * DAY)).toBe(0)
})

test('what they said of themselves comes first, and no longer than it holds', () => {
  const away = { ...office, said: { isAvailable: false, until: MONDAY + 13 * HOUR } }
  expect(availableShare(away, MONDAY, MONDAY + DAY)).toBeCloseTo(4 / 24)
  const here = { ...office, said: { isAvailable: true, until: null } }
  expect(availableShare(here, MONDAY, MONDAY + DAY)).toBe(1)
})

test('who declared nothing is always there, and whose access has ended never', () => {
  expect(availableShare({ ...office, hours: null }, MONDAY, MONDAY + DAY)).toBe(1)
  expect(availableShare({ ...office, isDisabled: true }, MONDAY, MONDAY + DAY)).toBe(0)
})

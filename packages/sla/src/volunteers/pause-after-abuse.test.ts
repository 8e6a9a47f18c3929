import { expect, test } from 'vitest'
import { pauseAfterAbuse } from './pause-after-abuse.ts'
import { defaultVolunteerRules } from './volunteer-rules.ts'

const MINUTE = 60_000
const DAY = 24 * 60 * MINUTE
const pause = (earlier: number[], at: number) =>
  pauseAfterAbuse(earlier, at, defaultVolunteerRules.wellbeing) - at

test('abuse gives a rest of half an hour, of a day when it comes again within a week', () => {
  const at = 100 * DAY
  expect(pause([], at)).toBe(30 * MINUTE)
  expect(pause([at - 7 * DAY - 1], at)).toBe(30 * MINUTE)
  expect(pause([at - 7 * DAY], at)).toBe(DAY)
  expect(pause([at - 20 * DAY, at - MINUTE], at)).toBe(DAY)
})

test('what is reported twice is one', () => {
  expect(pause([5 * DAY], 5 * DAY)).toBe(30 * MINUTE)
})

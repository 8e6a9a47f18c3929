import { expect, test } from 'vitest'
import { explainPlace } from './explain-place.ts'
import type { Waiting } from './waiting.ts'

const MINUTE = 60_000
const NOW = Date.UTC(2026, 2, 2, 12)
const matter: Waiting = {
  band: 1,
  weight: 8,
  handlingMs: 5 * MINUTE,
  dueAt: NOW + 17 * MINUTE,
  waitingSince: NOW - 43 * MINUTE,
}

test('a place is told by the weight and the time until the answer has to be begun', () => {
  expect(explainPlace(matter, NOW)).toEqual({
    code: 'on_time',
    parameters: { weight: 8, slackMs: 12 * MINUTE, handlingMs: 5 * MINUTE },
  })
})

test('what cannot be in time any more is late, although its deadline is still to come', () => {
  expect(explainPlace({ ...matter, dueAt: NOW + 4 * MINUTE }, NOW)).toEqual({
    code: 'late',
    parameters: { weight: 8, lateMs: MINUTE, handlingMs: 5 * MINUTE },
  })
})

test('in danger, only how long somebody has waited counts', () => {
  expect(explainPlace({ ...matter, band: 0 }, NOW)).toEqual({
    code: 'band_zero',
    parameters: { waitedMs: 43 * MINUTE },
  })
})

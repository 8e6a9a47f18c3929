import { expect, test } from 'vitest'
import { isBeyondMaxWait, predictFinish } from './predict-finish.ts'
import { defaultOrderRules } from './order-rules.ts'
import type { Waiting } from './waiting.ts'

const HOUR = 3_600_000
const NOW = Date.UTC(2026, 2, 2, 12)
const late: Waiting = {
  band: 1,
  weight: 1,
  handlingMs: 160_000,
  dueAt: NOW - HOUR,
  waitingSince: NOW - 13 * HOUR,
}

test('what is ahead is done by all who are there', () => {
  const finishAt = predictFinish(late, NOW, { aheadMs: 20 * HOUR, responders: 10, overtaking: 0 })
  expect(finishAt).toBe(NOW + 2 * HOUR + 160_000)
  expect(isBeyondMaxWait(late, finishAt)).toBe(false)
})

test('what overtakes takes its people away, and one in sixteen stays for the rest', () => {
  const flooded = { aheadMs: 20 * HOUR, responders: 10, overtaking: 8 }
  expect(predictFinish(late, NOW, flooded)).toBe(NOW + 10 * HOUR + 160_000)
  const drowned = predictFinish(late, NOW, { ...flooded, overtaking: 30 })
  expect(drowned).toBe(NOW + 32 * HOUR + 160_000)
  expect(isBeyondMaxWait(late, drowned)).toBe(true)
})

test('nobody is answered when nobody is there, or nothing is reserved', () => {
  expect(predictFinish(late, NOW, { aheadMs: 0, responders: 0, overtaking: 0 })).toBe(Infinity)
  const rules = { ...defaultOrderRules, reserveEvery: Infinity }
  expect(predictFinish(late, NOW, { aheadMs: HOUR, responders: 2, overtaking: 3 }, rules)).toBe(Infinity)
})

test('the board names whoever will have waited longer than a day, and not before', () => {
  expect(isBeyondMaxWait(late, late.waitingSince + 24 * HOUR)).toBe(false)
  expect(isBeyondMaxWait(late, late.waitingSince + 24 * HOUR + 1)).toBe(true)
})

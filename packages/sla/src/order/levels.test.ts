import fc from 'fast-check'
import { expect, test } from 'vitest'
import { HANDLING_LEVELS_MS, WEIGHT_LEVELS, handlingLevel, weightOf } from './levels.ts'

test('importance weighs from 1 to 32, twice as much every twenty points', () => {
  expect([0, 9, 10, 20, 40, 60, 80, 89, 90, 100].map(weightOf)).toEqual([1, 1, 2, 2, 4, 8, 16, 16, 32, 32])
})

test('a handling time is rounded to the level that is nearest in proportion, from 20 s to 42 min 40 s', () => {
  const seconds = (...values: number[]) => values.map((value) => handlingLevel(value * 1_000) / 1_000)
  expect(seconds(0, 1, 20, 28, 29, 40, 120, 300, 720)).toEqual([20, 20, 20, 20, 40, 40, 160, 320, 640])
  expect(seconds(86_400)).toEqual([2_560])
})

test('rounding keeps the order, and what is a level stays', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 7_200_000 }), fc.integer({ min: 0, max: 7_200_000 }), (a, b) => {
      const [less, more] = [Math.min(a, b), Math.max(a, b)]
      expect(handlingLevel(less)).toBeLessThanOrEqual(handlingLevel(more))
      expect(handlingLevel(handlingLevel(a))).toBe(handlingLevel(a))
    }),
  )
})

test('weights and handling times make fewer than a hundred buckets, late ones counted apart', () => {
  expect(WEIGHT_LEVELS.length * HANDLING_LEVELS_MS.length * 2).toBeLessThan(100)
})

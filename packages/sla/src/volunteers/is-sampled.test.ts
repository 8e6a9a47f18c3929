import { expect, test } from 'vitest'
import { isSampled } from './is-sampled.ts'
import { defaultVolunteerRules } from './volunteer-rules.ts'
import type { TrustLevel } from './trust-level.ts'

const { trust } = defaultVolunteerRules
/** Ids as they are made within one second: alike but for their ends. */
const ids = Array.from(
  { length: 20_000 },
  (_, n) =>
    `019de000-${(n >> 8).toString(16).padStart(4, '0')}-7${(n & 0xfff).toString(16).padStart(3, '0')}-8a00-${(n * 2_654_435_761).toString(16).padStart(12, '0').slice(-12)}`,
)
const shareOf = (level: TrustLevel, isFirstShift = false) =>
  ids.filter((id) => isSampled(id, { level, isFirstShift }, trust)).length / ids.length

test.each([
  ['sampled', 0.2],
  ['trusted', 0.05],
  ['mentor', 0.05],
] as const)('of what is sent by somebody %s, %d is looked at', (level, share) => {
  expect(shareOf(level)).toBeGreaterThan(share * 0.9)
  expect(shareOf(level)).toBeLessThan(share * 1.1)
})

test('of the first shift of somebody who may send, everything is', () => {
  expect(shareOf('sampled', true)).toBe(1)
  expect(shareOf('trusted', true)).toBeLessThan(0.1)
})

test('what was approved before it left is not looked at again', () => {
  expect(shareOf('reviewed', true)).toBe(0)
  expect(shareOf('learner', true)).toBe(0)
})

test('which ones is a matter of their ids alone', () => {
  const chosen = ids.filter((id) => isSampled(id, { level: 'sampled', isFirstShift: false }, trust))
  expect(ids.filter((id) => isSampled(id, { level: 'sampled', isFirstShift: false }, trust))).toEqual(chosen)
})

import { expect, test } from 'vitest'
import { likelyShare } from './likely-share.ts'

const inHundred = (hits: number, of: number) => {
  const { from, to } = likelyShare(hits, of)
  return [Math.round(from * 100), Math.round(to * 100)]
}

test.each([
  [3, 70, 1, 12],
  [0, 70, 0, 5],
  [70, 70, 95, 100],
  [0, 10, 0, 28],
  [1, 2, 9, 91],
])('%i of %i are between %i and %i of a hundred', (hits, of, from, to) => {
  expect(inHundred(hits, of)).toEqual([from, to])
})

test('of nothing, everything is likely', () => {
  expect(likelyShare(0, 0)).toEqual({ from: 0, to: 1 })
})

test('holds what was found, stays within all there is, and narrows with every draw', () => {
  for (let of = 1; of <= 70; of += 1) {
    for (let hits = 0; hits <= of; hits += 1) {
      const { from, to } = likelyShare(hits, of)
      expect(from).toBeGreaterThanOrEqual(0)
      expect(to).toBeLessThanOrEqual(1)
      expect(from - 1e-9).toBeLessThanOrEqual(hits / of)
      expect(to + 1e-9).toBeGreaterThanOrEqual(hits / of)
      const twice = likelyShare(hits * 2, of * 2)
      expect(twice.to - twice.from).toBeLessThan(to - from)
    }
  }
})

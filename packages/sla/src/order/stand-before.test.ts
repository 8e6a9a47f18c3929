import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type BucketLoad, standBefore } from './stand-before.ts'

const MINUTE = 60_000
const NONE = { count: 0, handlingMs: 0 }
const bucket = (weight: number, minutes: number, more: Partial<BucketLoad> = {}): BucketLoad => ({
  weight,
  handlingMs: minutes * MINUTE,
  onTime: 0,
  late: 0,
  arrivals: 0,
  ...more,
})

test('what is worth more goes first, and what is late counts a tenth of it', () => {
  const heavy = bucket(32, 4, { onTime: 3, late: 2 })
  const light = bucket(1, 4, { onTime: 5, late: 7 })
  const [ofHeavy, ofLight] = standBefore([heavy, light], NONE)

  expect(ofHeavy!.onTime).toMatchObject({ count: 0, aheadMs: 0 })
  // Even late, the heavy ones are worth more than the light ones on time.
  expect(ofLight!.onTime).toMatchObject({ count: 5, aheadMs: 20 * MINUTE })
  expect(ofHeavy!.late).toMatchObject({ count: 3 })
  expect(ofLight!.late).toMatchObject({ count: 10, aheadMs: 40 * MINUTE })
})

test('what is on time and comes into time trouble has the late ones of its bucket before it', () => {
  const one = bucket(4, 2, { onTime: 10, late: 6 })
  const [standing] = standBefore([one], NONE)
  expect(standing!.onTime).toMatchObject({ count: 0 })
  expect(standing!.overdue).toMatchObject({ count: 6, aheadMs: 12 * MINUTE })
  expect(standing!.late).toMatchObject({ count: 10 })
})

test('what still comes overtakes what is late, of its own kind too, and danger goes before everything', () => {
  const often = bucket(2, 5, { arrivals: 1 / (10 * MINUTE) })
  const [standing] = standBefore([often], { count: 2, handlingMs: 10 * MINUTE })
  expect(standing!.late).toEqual({ count: 2, aheadMs: 10 * MINUTE, overtaking: expect.closeTo(0.5) })
  expect(standing!.overdue.overtaking).toBeCloseTo(0.5)
  expect(standing!.onTime).toEqual({ count: 2, aheadMs: 10 * MINUTE, overtaking: 0 })
})

test('of two that are worth the same, each has half of the other before it', () => {
  const [one, other] = standBefore([bucket(1, 1, { late: 4 }), bucket(2, 2, { late: 6 })], NONE)
  expect([one!.late.count, other!.late.count]).toEqual([3, 2])
})

test('whatever waits, nothing has more before it than there is, and of late ones the cheapest has everything', () => {
  const loads = fc.uniqueArray(
    fc.record({
      weight: fc.constantFrom(1, 2, 4, 8, 16, 32),
      handlingMs: fc.constantFrom(20_000, 50_000, 110_000, 230_000),
      onTime: fc.nat(50),
      late: fc.nat(50),
      arrivals: fc.constant(0),
    }),
    { selector: ({ weight, handlingMs }) => weight / handlingMs, minLength: 1, maxLength: 12 },
  )
  fc.assert(
    fc.property(loads, fc.nat(20), (buckets, dangers) => {
      const danger = { count: dangers, handlingMs: dangers * 320_000 }
      const all = buckets.reduce(
        (sum, one) => sum + (one.onTime + one.late) * one.handlingMs,
        danger.handlingMs,
      )
      const standings = standBefore(buckets, danger)
      for (const { onTime, overdue, late } of standings) {
        for (const { aheadMs } of [onTime, overdue, late]) {
          expect(aheadMs).toBeGreaterThanOrEqual(danger.handlingMs)
          expect(aheadMs).toBeLessThanOrEqual(all)
        }
        expect(late.aheadMs).toBeGreaterThanOrEqual(onTime.aheadMs)
      }
      const values = buckets.map(({ weight, handlingMs }) => weight / handlingMs)
      const cheapest = values.indexOf(Math.min(...values))
      const own = buckets[cheapest]!
      expect(standings[cheapest]!.late.aheadMs + own.late * own.handlingMs).toBeCloseTo(all, 3)
    }),
  )
})

import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { propertyRuns } from '../testing/property-runs.ts'
import { HANDLING_LEVELS_MS, WEIGHT_LEVELS } from './levels.ts'
import { bucketKeys, horizonOf, orderKey } from './order-key.ts'
import { defaultOrderRules } from './order-rules.ts'
import { pickNext } from './pick-next.ts'
import { type Waiting, dueOf, partOf } from './waiting.ts'

const MINUTE = 60_000
const HOUR = 60 * MINUTE
const NOW = Date.UTC(2026, 2, 2, 12)

const anyMatter: fc.Arbitrary<Waiting> = fc.record({
  band: fc.constant(1 as const),
  weight: fc.constantFrom(...WEIGHT_LEVELS),
  handlingMs: fc.constantFrom(...HANDLING_LEVELS_MS),
  dueAt: fc.option(fc.integer({ min: NOW - 9 * HOUR, max: NOW + 9 * HOUR }), { freq: 8 }),
  waitingSince: fc.integer({ min: NOW - 30 * HOUR, max: NOW }),
})

describe('the key of a matter', () => {
  test('puts what waits into the order in which it would be picked, one after the other', () => {
    const backlogs = fc.record({ backlogMs: fc.nat(90 * HOUR), responders: fc.integer({ min: 1, max: 40 }) })
    fc.assert(
      fc.property(
        fc.uniqueArray(anyMatter, { minLength: 1, maxLength: 25 }),
        backlogs,
        (waiting, backlog) => {
          const counters = { ...backlog, waiting: waiting.length, picksSinceReserve: 0, isBoardEmpty: true }
          const rules = { ...defaultOrderRules, reserveEvery: Infinity }
          const key = (one: Waiting) => orderKey(one, NOW, horizonOf(backlog))
          const left = new Set(waiting)
          const picked: Waiting[] = []
          while (left.size > 0) {
            const next = pickNext([...left], NOW, counters, rules)!.picked
            left.delete(next)
            picked.push(next)
          }
          for (const [at, one] of picked.slice(1).entries()) {
            // The key is a whole number of milliseconds: what is nearer than that may stand either way.
            expect(key(one)).toBeGreaterThanOrEqual(key(picked[at]!) - 1)
          }
        },
      ),
      propertyRuns(2_000),
    )
  })

  test('is one for all of a bucket that are late, and the deadline with one number added for all others', () => {
    fc.assert(
      fc.property(anyMatter, fc.integer({ min: MINUTE, max: 90 * HOUR }), (one, horizonMs) => {
        const { late, added } = bucketKeys(one, NOW, horizonMs)
        const expected = partOf(one, NOW) === 'late' ? late : dueOf(one) + added
        expect(orderKey(one, NOW, horizonMs)).toBe(expected)
        expect(Number.isSafeInteger(expected)).toBe(true)
      }),
      propertyRuns(2_000),
    )
  })
})

import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { propertyRuns } from '../testing/property-runs.ts'
import { HANDLING_LEVELS_MS, WEIGHT_LEVELS } from './levels.ts'
import { type OrderRules, defaultOrderRules } from './order-rules.ts'
import { type OrderCounters, pickNext } from './pick-next.ts'
import { type Waiting, partOf } from './waiting.ts'

const MINUTE = 60_000
const HOUR = 60 * MINUTE
const NOW = Date.UTC(2026, 2, 2, 12)

const matter = (change: Partial<Waiting> = {}): Waiting => ({
  band: 1,
  weight: 4,
  handlingMs: 320_000,
  dueAt: NOW + HOUR,
  waitingSince: NOW - HOUR,
  ...change,
})
const counted = (waiting: readonly Waiting[], change: Partial<OrderCounters> = {}): OrderCounters => ({
  waiting: waiting.length,
  backlogMs: waiting.reduce((sum, { handlingMs }) => sum + handlingMs, 0),
  responders: 2,
  picksSinceReserve: 0,
  isBoardEmpty: true,
  ...change,
})

const anyMatter: fc.Arbitrary<Waiting> = fc.record({
  band: fc.constantFrom(1, 1, 1, 1, 1, 0),
  weight: fc.constantFrom(...WEIGHT_LEVELS),
  handlingMs: fc.constantFrom(...HANDLING_LEVELS_MS),
  dueAt: fc.option(fc.integer({ min: NOW - 9 * HOUR, max: NOW + 9 * HOUR }), { freq: 12 }),
  waitingSince: fc.integer({ min: NOW - 30 * HOUR, max: NOW }),
})
const anyOfBandOne = anyMatter.map((one) => ({ ...one, band: 1 as const }))
const anyCounters = fc.record({
  responders: fc.integer({ min: 0, max: 70 }),
  picksSinceReserve: fc.nat(40),
  isBoardEmpty: fc.boolean(),
})

describe('what is picked', () => {
  test('is what has the least slack while there is capacity to spare', () => {
    const tight = matter({ weight: 1, dueAt: NOW + 8 * MINUTE })
    const heavy = matter({ weight: 32, dueAt: NOW + 5 * HOUR })
    expect(pickNext([heavy, tight], NOW, counted([heavy, tight]))).toEqual({
      picked: tight,
      reason: { code: 'on_time', parameters: { weight: 1, slackMs: 160_000, behind: 1 } },
    })
  })

  test('is what is worth most for the time it takes when not everything can be met', () => {
    const tight = matter({ weight: 1, dueAt: NOW + 8 * MINUTE })
    const heavy = matter({ weight: 32, dueAt: NOW + 5 * HOUR })
    const flooded = counted([heavy, tight], { waiting: 4_000, backlogMs: 400 * HOUR })
    expect(pickNext([tight, heavy], NOW, flooded)).toMatchObject({
      picked: heavy,
      reason: { code: 'on_time', parameters: { weight: 32, behind: 3_999 } },
    })
  })

  test('is late when nothing that can still be met is worth a tenth of it', () => {
    const late = matter({ weight: 32, dueAt: NOW - HOUR })
    const distant = matter({ weight: 2, dueAt: NOW + 9 * HOUR })
    expect(pickNext([distant, late], NOW, counted([late, distant]))).toMatchObject({
      picked: late,
      reason: { code: 'late', parameters: { weight: 32, lateMs: HOUR + 320_000, behind: 1 } },
    })
  })

  test('is of band 0 before everything else, the longest waiting first, even on a pick of the reserve', () => {
    const endangered = matter({ band: 0, weight: 1, waitingSince: NOW - 2 * MINUTE, dueAt: NOW + 8 * MINUTE })
    const first = matter({ band: 0, weight: 1, waitingSince: NOW - 9 * MINUTE, dueAt: NOW + 9 * HOUR })
    const late = matter({ weight: 32, dueAt: NOW - 20 * HOUR })
    const all = [late, endangered, first]
    expect(pickNext(all, NOW, counted(all, { picksSinceReserve: 99 }))).toEqual({
      picked: first,
      reason: { code: 'band_zero', parameters: { waitedMs: 9 * MINUTE, behind: 2 } },
    })
  })

  test('is what has been late longest on every sixteenth pick, on every eighth while the board is not empty', () => {
    const late = matter({ weight: 1, dueAt: NOW - 20 * HOUR })
    const tight = matter({ weight: 32, dueAt: NOW + 8 * MINUTE })
    const codes = (isBoardEmpty: boolean) =>
      Array.from({ length: 16 }, (_, picksSinceReserve) => {
        const counters = counted([late, tight], { picksSinceReserve, isBoardEmpty })
        return pickNext([tight, late], NOW, counters)!.reason.code
      })
    expect(codes(true).indexOf('reserve')).toBe(15)
    expect(codes(false).indexOf('reserve')).toBe(7)
  })

  test('waits at the most a day where nothing was promised', () => {
    const unpromised = matter({ dueAt: null, waitingSince: NOW - 25 * HOUR })
    expect(partOf(unpromised, NOW)).toBe('late')
    expect(partOf({ ...unpromised, waitingSince: NOW - 20 * HOUR }, NOW)).toBe('onTime')
  })

  test('is nothing when nobody waits', () => {
    expect(pickNext([], NOW, counted([]))).toBeNull()
  })

  test('keeps the order of distant deadlines although their index is nearly nothing', () => {
    const [sooner, later] = [matter({ dueAt: NOW + 30 * HOUR }), matter({ dueAt: NOW + 31 * HOUR })]
    expect(pickNext([later, sooner], NOW, counted([sooner, later]))!.picked).toBe(sooner)
  })
})

describe('whatever waits', () => {
  test('band 0 is never passed over', () => {
    fc.assert(
      fc.property(fc.array(anyMatter, { minLength: 1, maxLength: 40 }), anyCounters, (waiting, counters) => {
        const { picked, reason } = pickNext(waiting, NOW, counted(waiting, counters))!
        const endangered = waiting.filter(({ band }) => band === 0)
        if (endangered.length === 0) return
        expect(reason.code).toBe('band_zero')
        expect(picked.waitingSince).toBe(Math.min(...endangered.map(({ waitingSince }) => waitingSince)))
      }),
      propertyRuns(10_000),
    )
  })

  test('a matter is late from the first instant at which nobody who begins can be in time', () => {
    fc.assert(
      fc.property(anyMatter, fc.integer({ min: -HOUR, max: HOUR }), (waiting, sinceMs) => {
        const dueAt = waiting.dueAt ?? waiting.waitingSince + 24 * HOUR
        const at = dueAt - waiting.handlingMs + sinceMs
        expect(partOf(waiting, at)).toBe(sinceMs > 0 ? 'late' : 'onTime')
      }),
      propertyRuns(10_000),
    )
  })

  test('the heads of the buckets give what a scan of everything gives', () => {
    fc.assert(
      fc.property(fc.array(anyMatter, { minLength: 1, maxLength: 60 }), anyCounters, (waiting, counters) => {
        const known = counted(waiting, counters)
        const { picked, reason } = pickNext(headsOf(waiting), NOW, known)!
        const scanned = scan(waiting, known, defaultOrderRules)
        expect([reason.code, worth(picked, known)]).toEqual([scanned.code, worth(scanned.matter, known)])
        expect([picked.dueAt, picked.waitingSince]).toEqual([
          scanned.matter.dueAt,
          scanned.matter.waitingSince,
        ])
      }),
      propertyRuns(10_000),
    )
  })

  test('nobody starves: of some late matters each gets its turn within sixteen picks a place', () => {
    fc.assert(
      fc.property(fc.array(anyOfBandOne, { minLength: 1, maxLength: 12 }), (waiting) => {
        const late = waiting.map((one) => ({
          ...one,
          weight: 1,
          dueAt: NOW - HOUR - ((one.dueAt ?? 0) % HOUR),
        }))
        expect(picksUntilGone(late, defaultOrderRules)).toBeLessThanOrEqual(16 * late.length)
      }),
      propertyRuns(2_000),
    )
  })

  test('somebody starves as soon as nothing is reserved', () => {
    const forgotten = matter({ weight: 1, dueAt: NOW - HOUR })
    const picks = picksUntilGone([forgotten], {
      ...defaultOrderRules,
      reserveEvery: Number.POSITIVE_INFINITY,
    })
    expect(picks).toBe(MOST_PICKS)
  })
})

const MOST_PICKS = 400

/** How many picks until all of these are gone, while with each pick comes something heavy that is due soon. */
function picksUntilGone(late: readonly Waiting[], rules: OrderRules): number {
  let waiting = [...late]
  let picksSinceReserve = 0
  for (let picks = 1; picks <= MOST_PICKS; picks += 1) {
    const now = NOW + picks * MINUTE
    waiting.push(matter({ weight: 32, handlingMs: 20_000, dueAt: now + 5 * MINUTE, waitingSince: now }))
    const { picked, reason } = pickNext(waiting, now, counted(waiting, { picksSinceReserve }), rules)!
    picksSinceReserve = reason.code === 'reserve' ? 0 : picksSinceReserve + 1
    waiting = waiting.filter((one) => one !== picked)
    if (!waiting.some((one) => late.includes(one))) return picks
  }
  return MOST_PICKS
}

/** The first of each bucket, as the indexes of a database give them. */
function headsOf(waiting: readonly Waiting[]): Waiting[] {
  const buckets = Map.groupBy(waiting, (one) =>
    one.band === 0 ? 'band 0' : [one.weight, one.handlingMs, one.dueAt === null, partOf(one, NOW)].join(' '),
  )
  return [...buckets].map(([key, alike]) => {
    const first = (one: Waiting) => (key === 'band 0' ? one.waitingSince : (one.dueAt ?? one.waitingSince))
    return alike.toSorted((a, b) => first(a) - first(b) || a.waitingSince - b.waitingSince)[0]!
  })
}

/** The order word for word, over everything that waits. */
function scan(waiting: readonly Waiting[], counters: OrderCounters, rules: OrderRules) {
  const due = (one: Waiting) => one.dueAt ?? one.waitingSince + rules.maxWaitMs
  const bySlowness = waiting.toSorted((a, b) => due(a) - due(b) || a.waitingSince - b.waitingSince)
  const endangered = waiting
    .filter(({ band }) => band === 0)
    .toSorted((a, b) => a.waitingSince - b.waitingSince)
  if (endangered[0]) return { code: 'band_zero', matter: endangered[0] }
  const isLate = (one: Waiting) => due(one) - one.handlingMs < NOW
  const every = counters.isBoardEmpty ? 16 : 8
  const longest = bySlowness.find(isLate)
  if (longest && counters.picksSinceReserve >= every - 1) return { code: 'reserve', matter: longest }
  const best = bySlowness.reduce((a, b) => (worth(b, counters) > worth(a, counters) ? b : a))
  return { code: isLate(best) ? 'late' : 'on_time', matter: best }
}

/** ln J. */
function worth(one: Waiting, { backlogMs, responders }: OrderCounters): number {
  const slack = (one.dueAt ?? one.waitingSince + 24 * HOUR) - one.handlingMs - NOW
  const clear = Math.max(MINUTE, backlogMs / Math.max(1, responders))
  return Math.log(one.weight / one.handlingMs) + (slack < 0 ? Math.log(0.1) : -slack / clear)
}

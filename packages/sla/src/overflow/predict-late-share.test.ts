import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { propertyRuns } from '../testing/property-runs.ts'
import type { OpenWork } from './open-line.ts'
import { type Crew, predictLateShare } from './predict-late-share.ts'

const MINUTE = 60_000
const NOW = Date.UTC(2026, 2, 2, 12)
const horizon = { horizonMs: 30 * MINUTE, volunteerPace: 0.5 }
const nobody: Crew = { core: 0, volunteers: 0, underWayMs: 0 }
const work = (dueInMinutes: number | null, given: Partial<OpenWork> = {}): OpenWork => ({
  band: 1,
  weight: 1,
  handlingMs: 10 * MINUTE,
  dueAt: dueInMinutes === null ? null : NOW + dueInMinutes * MINUTE,
  waitingSince: NOW - 5 * MINUTE,
  count: 1,
  isOfferable: false,
  ...given,
})
const predict = (open: readonly OpenWork[], crew: Partial<Crew>) =>
  predictLateShare(open, NOW, { ...nobody, ...crew }, horizon)
const lateOf = (open: readonly OpenWork[], crew: Partial<Crew>) =>
  predict(open, crew).late.map(({ work: late, count }) => [open.indexOf(late), count])

describe('what will be late', () => {
  test('is what one person cannot finish in time, one after the other', () => {
    const open = [work(10), work(20), work(29)]
    expect(lateOf(open, { core: 1 })).toEqual([[2, 1]])
    expect(predict(open, { core: 1 }).lateShare).toBeCloseTo(1 / 3)
    expect(lateOf(open, { core: 2 })).toEqual([])
  })

  test('counts its weight, and only what is promised until the end of the horizon', () => {
    const open = [work(5, { weight: 8 }), work(20, { weight: 2 }), work(31), work(null)]
    const { lateShare, late, workMs } = predict(open, { core: 1 })
    expect(late.map(({ work: one }) => open.indexOf(one))).toEqual([0])
    expect(lateShare).toBeCloseTo(0.8)
    expect(workMs).toBe(20 * MINUTE)
  })

  test('is everything when nobody is there, and nothing of nothing', () => {
    expect(predict([work(5), work(20)], {}).lateShare).toBe(1)
    expect(predict([], {})).toEqual({ lateShare: 0, late: [], workMs: 0, offerableMs: 0 })
    expect(predict([work(90)], {}).lateShare).toBe(0)
  })

  test('is what is late already, unless somebody gets to it within the horizon', () => {
    const open = [work(-60), work(-50), work(-40), work(-30)]
    expect(lateOf(open, { core: 1 })).toEqual([[3, 1]])
    expect(predict(open, { core: 1 }).lateShare).toBe(0.25)
  })

  test('waits until the team has finished what it has begun', () => {
    const open = [work(15)]
    expect(lateOf(open, { core: 1 })).toEqual([])
    expect(lateOf(open, { core: 1, underWayMs: 6 * MINUTE })).toEqual([[0, 1]])
    expect(lateOf(open, { core: 2, underWayMs: 6 * MINUTE })).toEqual([])
  })

  test('stands behind everybody in danger, whatever is promised to them', () => {
    const danger = work(29, { band: 0, weight: 16 })
    const open = [work(12), danger, danger]
    expect(lateOf(open, { core: 1 })).toEqual([[0, 1]])
  })

  test('is what is worth less for its time when there is not enough of it', () => {
    const open = [
      work(20, { weight: 1, count: 12 }),
      work(20, { weight: 16, count: 2 }),
      work(25, { weight: 4, handlingMs: 20 * MINUTE, count: 2 }),
    ]
    const late = new Map(predict(open, { core: 1 }).late.map((one) => [open.indexOf(one.work), one.count]))
    expect(late.get(1)).toBeUndefined()
    expect(late.get(0)).toBe(12)
  })
})

describe('volunteers', () => {
  test('take what they may be offered, at their pace, and leave the rest to the team', () => {
    const offerable = { isOfferable: true }
    const open = [work(20, offerable), work(21, offerable), work(22)]
    expect(lateOf(open, { core: 1 }).length).toBe(1)
    expect(lateOf(open, { core: 1, volunteers: 1 })).toEqual([])
    expect(lateOf([work(20), work(29), work(29)], { core: 1, volunteers: 9 }).length).toBe(1)
    // Ten minutes of the team's are twenty of theirs.
    expect(lateOf([work(19, offerable)], { volunteers: 5 })).toEqual([[0, 1]])
    expect(predict(open, {}).offerableMs).toBe(20 * MINUTE)
  })
})

const anyWork = fc
  .record({
    due: fc.option(fc.integer({ min: -120, max: 120 }), { freq: 6 }),
    band: fc.constantFrom(0, 1, 1, 1),
    weight: fc.constantFrom(1, 2, 4, 8, 16, 32),
    handlingMs: fc.constantFrom(20_000, 80_000, 320_000, 640_000),
    count: fc.integer({ min: 1, max: 9 }),
    isOfferable: fc.boolean(),
  })
  .map(({ due, ...given }) => work(due, { ...given, band: given.band === 0 ? 0 : 1 }))
const anyCrew = fc.record({
  core: fc.double({ min: 0, max: 12, noNaN: true }),
  volunteers: fc.nat(6),
  underWayMs: fc.nat(60 * MINUTE),
})

test('whatever waits and whoever is there, no more is late than is at stake, and several count as each of them would', () => {
  fc.assert(
    fc.property(fc.array(anyWork, { maxLength: 25 }), anyCrew, (open, crew) => {
      const prediction = predict(open, crew)
      expect(prediction.lateShare).toBeGreaterThanOrEqual(0)
      expect(prediction.lateShare).toBeLessThanOrEqual(1)
      for (const { work: late, count } of prediction.late) {
        expect(count).toBeGreaterThan(0)
        expect(count).toBeLessThanOrEqual(late.count)
        expect(late.dueAt).toBeLessThanOrEqual(NOW + horizon.horizonMs)
      }
      expect(prediction.offerableMs).toBeLessThanOrEqual(prediction.workMs)
      const apart = open.flatMap((one) => Array.from({ length: one.count }, () => ({ ...one, count: 1 })))
      expect(predict(apart, crew).lateShare).toBeCloseTo(prediction.lateShare, 9)
    }),
    propertyRuns(10_000),
  )
})

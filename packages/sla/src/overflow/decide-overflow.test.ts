import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { propertyRuns } from '../testing/property-runs.ts'
import { decideOverflow } from './decide-overflow.ts'
import { defaultOverflowPolicy as policy } from './overflow-policy.ts'
import { type OverflowInput, type OverflowState, initialOverflow } from './overflow-state.ts'

const SECOND = 1_000
const MINUTE = 60 * SECOND
const NOW = Date.UTC(2026, 2, 2, 12)
const MEMBER = 'm1'

/** Checks every 30 seconds that see the same, and what was decided at each. */
function look(
  state: OverflowState,
  from: number,
  seen: { share?: number; level?: number | null },
  forMs: number,
) {
  const { share: lateShare = 0, level = null } = seen
  const codes: string[] = []
  let at = from
  let now = state
  for (; at < from + forMs; at += policy.checkEveryMs) {
    const { state: next, reason } = decideOverflow(
      now,
      { type: 'check', at, lateShare, level, people: 4 },
      policy,
    )
    now = next
    codes.push(reason.code)
  }
  return { state: now, at, codes }
}

const opened = () => look(initialOverflow, NOW, { share: 0.11 }, MINUTE)

describe('overflow opens', () => {
  test('at the second check running that finds more than a tenth late, and says what it saw', () => {
    const first = look(initialOverflow, NOW, { share: 0.2 }, 30 * SECOND)
    expect(first.codes).toEqual(['opens_soon_by_forecast'])
    const between = look(first.state, first.at, { share: 0.1 }, 30 * SECOND)
    expect(between.codes).toEqual(['stays_closed'])
    const again = look(between.state, between.at, { share: 0.2 }, 30 * SECOND)
    expect(again.codes).toEqual(['opens_soon_by_forecast'])
    const input = { type: 'check', at: again.at, lateShare: 0.2, level: null, people: 4 } as const
    const second = decideOverflow(again.state, input, policy)
    expect(second).toMatchObject({
      hasChanged: true,
      state: { status: 'open', since: again.at },
      reason: { code: 'opened_by_forecast', parameters: { lateShare: 0.2, mark: 0.1, checks: 2 } },
    })
  })

  test('when too few of those who write would reach somebody, although nothing is late yet', () => {
    expect(look(initialOverflow, NOW, { level: 0.48 }, MINUTE).codes).toEqual([
      'opens_soon_by_level',
      'opened_by_level',
    ])
    expect(look(initialOverflow, NOW, { level: 0.98 }, MINUTE).codes).toEqual([
      'stays_closed',
      'stays_closed',
    ])
  })

  test('not when two checks of the same moment find it', () => {
    const check = (at: number) => ({ type: 'check', at, lateShare: 1, level: null, people: 0 }) as const
    const once = decideOverflow(initialOverflow, check(NOW), policy)
    const twice = decideOverflow(once.state, check(NOW + SECOND), policy)
    expect(twice).toEqual({
      state: once.state,
      hasChanged: false,
      reason: { code: 'checked_already', parameters: { checkedAt: NOW } },
    })
  })

  test('not by a check of long before and one of now', () => {
    const once = look(initialOverflow, NOW, { share: 0.5 }, 30 * SECOND)
    expect(look(once.state, NOW + 10 * MINUTE, { share: 0.5 }, MINUTE).codes).toEqual([
      'opens_soon_by_forecast',
      'opened_by_forecast',
    ])
  })
})

describe('overflow closes', () => {
  test('after ten minutes in which less than 3 % was late at every check, a quarter of an hour after it opened', () => {
    const { state, at } = opened()
    const calm = look(state, at, { share: 0.02 }, 20 * MINUTE)
    expect(calm.codes.indexOf('closed_when_calm') * policy.checkEveryMs).toBe(15 * MINUTE - 30 * SECOND)
    expect(calm.codes[0]).toBe('calm_for')
    expect(calm.codes[21]).toBe('open_until')
  })

  test('not while it is neither late nor calm, and calm begins anew after it', () => {
    const { state, at } = opened()
    const between = look(state, at, { share: 0.05 }, 60 * MINUTE)
    expect(new Set(between.codes)).toEqual(new Set(['stays_open']))
    const calm = look(between.state, between.at, { share: 0 }, 9 * MINUTE)
    const restless = look(calm.state, calm.at, { share: 0.03 }, 30 * SECOND)
    const again = look(restless.state, restless.at, { share: 0 }, 11 * MINUTE)
    expect(calm.codes).not.toContain('closed_when_calm')
    expect(again.codes.indexOf('closed_when_calm') * policy.checkEveryMs).toBe(10 * MINUTE)
  })

  test('not while too few would reach somebody', () => {
    const { state, at } = opened()
    const low = look(state, at, { share: 0, level: 0.9 }, 40 * MINUTE)
    // That nothing is late any more would be no reason to stay open.
    expect(new Set(low.codes)).toEqual(new Set(['stays_open_by_level']))
    const check = { type: 'check', at: low.at, lateShare: 0, level: 0.9, people: 1 } as const
    expect(decideOverflow(low.state, check, policy).reason).toEqual({
      code: 'stays_open_by_level',
      parameters: { level: 0.9, mark: 0.95, withinMs: 15 * MINUTE },
    })
    expect(look(state, at, { share: 0.05, level: 0.9 }, MINUTE).codes).toEqual(['stays_open', 'stays_open'])
    expect(look(state, at, { share: 0, level: 0.95 }, 40 * MINUTE).codes).toContain('closed_when_calm')
  })

  test('and stays closed for ten minutes', () => {
    const { state, at } = opened()
    const calm = look(state, at, {}, 15 * MINUTE)
    expect(calm.state.status).toBe('closed')
    const since = calm.state.since!
    const late = look(calm.state, calm.at, { share: 0.9 }, 20 * MINUTE)
    expect(late.codes.slice(0, 3)).toEqual(['opens_soon_by_forecast', 'closed_until', 'closed_until'])
    expect(late.state.since! - since).toBe(10 * MINUTE)
  })
})

describe('a supervisor', () => {
  const hand = (type: 'resume' | 'close', at: number): OverflowInput => ({ type, at, memberId: MEMBER })
  const open = (at: number, until: number | null = null, seats = 0): OverflowInput => ({
    type: 'open',
    at,
    memberId: MEMBER,
    until,
    seats,
  })
  const pause = (at: number, until: number | null): OverflowInput => ({
    type: 'pause',
    at,
    memberId: MEMBER,
    until,
  })

  test('opens and closes at once, whatever the least times are, and is named', () => {
    const byHand = decideOverflow(initialOverflow, open(NOW, null, 3), policy)
    expect(byHand).toMatchObject({
      hasChanged: true,
      state: { status: 'open', askedSeats: 3 },
      reason: { code: 'opened_by_hand', parameters: { memberId: MEMBER, until: null } },
    })
    const closed = decideOverflow(byHand.state, hand('close', NOW + SECOND), policy)
    expect(closed).toMatchObject({ hasChanged: true, state: { status: 'closed', askedSeats: 0 } })
    expect(decideOverflow(closed.state, hand('close', NOW + SECOND), policy).hasChanged).toBe(false)
  })

  test('keeps it open until an instant, or until it is calm as it would be otherwise', () => {
    const hour = decideOverflow(initialOverflow, open(NOW, NOW + 60 * MINUTE), policy)
    const { codes } = look(hour.state, NOW, {}, 61 * MINUTE)
    expect(codes.indexOf('closed_when_calm') * policy.checkEveryMs).toBe(60 * MINUTE)
    const plain = decideOverflow(initialOverflow, open(NOW), policy)
    expect(look(plain.state, NOW, {}, 61 * MINUTE).codes.indexOf('closed_when_calm')).toBe(30)
  })

  test('pauses it: nothing opens it until they resume, or the pause ends', () => {
    const { state, at } = opened()
    const paused = decideOverflow(state, pause(at, null), policy)
    expect(paused.hasChanged).toBe(true)
    expect(new Set(look(paused.state, at, { share: 1 }, 300 * MINUTE).codes)).toEqual(
      new Set(['stays_paused']),
    )
    const resumed = decideOverflow(paused.state, hand('resume', at + MINUTE), policy)
    expect(resumed).toMatchObject({ hasChanged: true, state: { status: 'open', since: at + MINUTE } })
    expect(decideOverflow(resumed.state, hand('resume', at), policy).hasChanged).toBe(false)

    const limited = decideOverflow(initialOverflow, pause(NOW, NOW + 5 * MINUTE), policy)
    const { codes } = look(limited.state, NOW, { share: 1 }, 8 * MINUTE)
    expect(codes.indexOf('pause_ended') * policy.checkEveryMs).toBe(5 * MINUTE)
    expect(codes.slice(11, 13)).toEqual(['opens_soon_by_forecast', 'closed_until'])
  })
})

const anyCheck = fc.record({
  type: fc.constant('check' as const),
  lateShare: fc.constantFrom(0, 0.02, 0.05, 0.11, 1),
  level: fc.constantFrom(null, 0.1, 0.85, 0.97),
  people: fc.nat(9),
})
const anyHand = fc.oneof(
  fc.record({
    type: fc.constant('open' as const),
    until: fc.constantFrom(null, 20 * MINUTE),
    seats: fc.nat(3),
  }),
  fc.record({ type: fc.constant('pause' as const), until: fc.constantFrom(null, 7 * MINUTE) }),
  fc.record({ type: fc.constantFrom('resume' as const, 'close' as const) }),
)
const anyHistory = fc.array(
  fc.record({
    afterMs: fc.constantFrom(0, SECOND, 30 * SECOND, 30 * SECOND, 30 * SECOND, 29_900, MINUTE, 15 * MINUTE),
    input: fc.oneof({ weight: 12, arbitrary: anyCheck }, { weight: 1, arbitrary: anyHand }),
    times: fc.integer({ min: 1, max: 40 }),
  }),
  { maxLength: 25 },
)

test('whatever happens, it changes by itself at most once in each least time, and reads the same from storage', () => {
  fc.assert(
    fc.property(anyHistory, (history) => {
      let state = initialOverflow
      let at = NOW
      let changedAt = Number.NEGATIVE_INFINITY
      for (const { afterMs, input, times } of history) {
        for (let n = 0; n < (input.type === 'check' ? times : 1); n += 1) {
          at += afterMs
          const until = 'until' in input && input.until !== null ? at + input.until : null
          const given = (
            input.type === 'check' ? { ...input, at } : { ...input, at, memberId: MEMBER, until }
          ) as OverflowInput
          const before = state.status
          const decision = decideOverflow(state, given, policy)
          const stored = JSON.parse(JSON.stringify(state)) as OverflowState
          expect(decideOverflow(stored, given, policy)).toEqual(decision)
          state = decision.state
          expect(decision.hasChanged).toBe(before !== state.status)
          if (!decision.hasChanged) continue
          const isByItself = given.type === 'check' && decision.reason.code !== 'pause_ended'
          const least = before === 'open' ? policy.leastOpenMs : policy.leastClosedMs
          expect(at - changedAt).toBeGreaterThanOrEqual(isByItself ? least : 0)
          changedAt = at
        }
      }
    }),
    propertyRuns(4_000),
  )
})

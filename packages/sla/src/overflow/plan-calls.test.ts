import { describe, expect, test } from 'vitest'
import { madeCandidate, madeVolunteer } from '../testing/made-offer.ts'
import type { Volunteer } from '../volunteers/volunteer.ts'
import { defaultVolunteerRules as rules } from '../volunteers/volunteer-rules.ts'
import type { CallRound } from './call-round.ts'
import { defaultOverflowPolicy } from './overflow-policy.ts'
import { type CallNeed, planCalls } from './plan-calls.ts'
import type { VolunteerStanding } from './why-not-called.ts'

const MINUTE = 60_000
const HOUR = 60 * MINUTE
const NOW = Date.UTC(2026, 2, 2, 12)
const policy = { ...defaultOverflowPolicy, waveSizes: [3, 4, 5], callAcceptRate: 0.25 }

type Given = Partial<Omit<VolunteerStanding, 'volunteer'>> & Partial<Volunteer>
const volunteer = (n: number, given: Given = {}): VolunteerStanding => {
  const { mayPush = true, isHelping = false, calledAt = [], ...rest } = given
  const { lastCalledRound = null, lastHelpedRound = null, ...person } = rest
  const memberId = `v${String(n).padStart(3, '0')}`
  return {
    volunteer: madeVolunteer({ memberId, ...person }),
    mayPush,
    isHelping,
    calledAt,
    lastCalledRound,
    lastHelpedRound,
  }
}
const many = (count: number) => Array.from({ length: count }, (_, n) => volunteer(n))
const need = (given: Partial<CallNeed> = {}): CallNeed => ({
  at: NOW,
  status: 'open',
  seats: 1,
  came: 0,
  callAcceptRate: null,
  waiting: [madeCandidate('t1')],
  openCalls: [],
  ...given,
})
const plan = (last: CallRound | null, given: Partial<CallNeed>, volunteers = many(30)) =>
  planCalls(last, need(given), volunteers, { policy, rules })
/** The volunteers as they stand once a plan has been carried out. */
const after = (
  { calls }: ReturnType<typeof planCalls>,
  volunteers: readonly VolunteerStanding[],
  at: number,
) =>
  volunteers.map((one) => {
    const call = calls.find(({ memberId }) => memberId === one.volunteer.memberId)
    return call ? { ...one, calledAt: [...one.calledAt, at], lastCalledRound: call.round } : one
  })
const ids = ({ calls }: ReturnType<typeof planCalls>) => calls.map(({ memberId }) => memberId)

describe('when little is needed', () => {
  test('three are called, then four, then five, three minutes apart, and nobody more in this round', () => {
    let volunteers: VolunteerStanding[] = many(30)
    let round: CallRound | null = null
    const told: string[] = []
    for (let at = NOW; at < NOW + 30 * MINUTE; at += 30_000) {
      const next = plan(round, { at }, volunteers)
      if (next.calls.length > 0) told.push(`${(at - NOW) / MINUTE} min: ${next.calls.length}`)
      volunteers = after(next, volunteers, at)
      round = next.round
    }
    expect(told).toEqual(['0 min: 3', '3 min: 4', '6 min: 5'])
    expect(plan(round, { at: NOW + 29 * MINUTE }, volunteers).reason).toEqual({
      code: 'waves_spent',
      parameters: { until: NOW + 30 * MINUTE },
    })
    const second = plan(round, { at: NOW + 30 * MINUTE }, volunteers)
    expect(second).toMatchObject({ round: { number: 2, waves: 1, called: 3 } })
  })

  test('a wave says which it is, what it asks for, and when to look again', () => {
    const first = plan(null, {})
    expect(first).toMatchObject({
      reason: { code: 'wave_called', parameters: { wave: 1, waves: 3, seats: 1 } },
      nextAt: NOW + 3 * MINUTE,
    })
    expect(first.calls[0]).toEqual({
      memberId: 'v000',
      mode: 'quiet',
      round: 1,
      wave: 1,
      askedMs: 10 * MINUTE,
      endsAt: NOW + 15 * MINUTE,
    })
    expect(plan(first.round, { at: NOW + MINUTE }, [])).toMatchObject({
      calls: [],
      reason: { code: 'wave_waits', parameters: { until: NOW + 3 * MINUTE } },
      nextAt: NOW + 3 * MINUTE,
    })
  })

  test('those first who have not been called for longest, and who never were before all', () => {
    const volunteers = [
      volunteer(1, { calledAt: [NOW - 50 * HOUR, NOW - 30 * HOUR] }),
      volunteer(2, { calledAt: [NOW - 40 * HOUR] }),
      volunteer(3, { calledAt: [NOW - 31 * HOUR] }),
      volunteer(4),
    ]
    expect(ids(plan(null, {}, volunteers))).toEqual(['v004', 'v002', 'v003'])
  })

  test('what is still open is withdrawn once somebody came, and the next need is another round', () => {
    const first = plan(null, {})
    const openCalls = first.calls.slice(1).map(({ memberId: callId }) => ({ callId, calledAt: NOW }))
    const filled = plan(first.round, { at: NOW + MINUTE, seats: 0, came: 1, openCalls })
    expect(filled.withdrawals).toEqual([
      { callId: 'v001', code: 'seats_filled' },
      { callId: 'v002', code: 'seats_filled' },
    ])
    expect(filled.round).toMatchObject({ number: 1, filledAt: NOW + MINUTE })
    expect(plan(filled.round, { at: NOW + 2 * MINUTE }).round).toMatchObject({ number: 2, waves: 1 })
  })

  test('a need that comes and goes without anybody coming makes no round of its own', () => {
    const first = plan(null, {})
    const gone = plan(first.round, { at: NOW + MINUTE, seats: 0 })
    expect(plan(gone.round, { at: NOW + 2 * MINUTE })).toMatchObject({
      calls: [],
      round: { number: 1 },
      reason: { code: 'wave_waits' },
    })
  })
})

describe('when much is needed', () => {
  test('as many are called at once as are expected to bring enough, each for a shift', () => {
    const surge = plan(null, { seats: 5 }, many(200))
    expect(surge.calls.length).toBe(20)
    expect(surge.calls[0]).toMatchObject({ mode: 'surge', askedMs: 20 * MINUTE })
    expect(surge.reason).toEqual({ code: 'shift_called', parameters: { seats: 5, calls: 20 } })
    expect(plan(null, { seats: 5, callAcceptRate: 0.5 }, many(200)).calls.length).toBe(10)
  })

  test('nobody more is called while calls are out, half as many again when they lapse, and then nobody', () => {
    const volunteers = many(200)
    const first = plan(null, { seats: 5 }, volunteers)
    const openCalls = first.calls.map(({ memberId: callId }) => ({ callId, calledAt: NOW }))
    const called = after(first, volunteers, NOW)
    expect(plan(first.round, { at: NOW + MINUTE, seats: 5, openCalls }, called)).toMatchObject({
      calls: [],
      withdrawals: [],
      reason: { code: 'calls_out', parameters: { seats: 5, calls: 20 } },
    })
    const at = NOW + 15 * MINUTE
    const lapsed = plan(first.round, { at, seats: 5, openCalls }, called)
    expect(lapsed.withdrawals.length).toBe(20)
    expect(lapsed.withdrawals[0]).toEqual({ callId: 'v000', code: 'lapsed' })
    expect(lapsed.calls.length).toBe(10)
    const again = plan(lapsed.round, { at: at + 20 * MINUTE, seats: 5 }, after(lapsed, called, at))
    expect(again).toMatchObject({
      calls: [],
      reason: { code: 'calls_spent', parameters: { called: 30, until: NOW + 2 * HOUR } },
    })
  })

  test('those who came hold seats of the round: what is missing beside them is called for', () => {
    const first = plan(null, { seats: 5 }, many(200))
    const later = { at: NOW + 20 * MINUTE, seats: 2, came: 3 }
    expect(plan(first.round, later, many(200)).reason).toEqual({
      code: 'shift_called',
      parameters: { seats: 2, calls: 8 },
    })
    expect(plan(first.round, { ...later, came: 0 }, many(200)).reason.code).toBe('calls_spent')
  })

  test('a surge that was enough for a while has no calls beyond its own', () => {
    const first = plan(null, { seats: 5 }, many(200))
    const enough = plan(first.round, { at: NOW + 20 * MINUTE, seats: 0, came: 5 })
    const later = plan(enough.round, { at: NOW + 60 * MINUTE, seats: 5 }, many(200))
    expect(later).toMatchObject({ round: { number: 1, called: 30 } })
    expect(plan(later.round, { at: NOW + 90 * MINUTE, seats: 5 }, many(200)).calls).toEqual([])
    expect(plan(later.round, { at: NOW + 120 * MINUTE, seats: 5 }, many(200)).round).toMatchObject({
      number: 2,
      called: 20,
    })
  })

  test('waves that were not enough go on as a surge, without those whom they called', () => {
    const volunteers = many(40)
    const wave = plan(null, {}, volunteers)
    const surge = plan(wave.round, { at: NOW + MINUTE, seats: 4 }, after(wave, volunteers, NOW))
    expect(surge.round).toMatchObject({ number: 1, mode: 'surge' })
    expect(surge.calls.length).toBe(16)
    expect(ids(surge)).not.toContain('v000')
    expect(plan(surge.round, { at: NOW + 2 * MINUTE, seats: 1 }).round).toMatchObject({ mode: 'surge' })
  })
})

test.each(['closed', 'paused'] as const)(
  'nobody is called while overflow is %s, and open calls are withdrawn',
  (status) => {
    const openCalls = [{ callId: 'c1', calledAt: NOW - MINUTE }]
    const result = plan(null, { status, seats: 9, openCalls })
    expect(result).toMatchObject({ calls: [], round: null, reason: { code: `overflow_${status}` } })
    expect(result.withdrawals).toEqual([{ callId: 'c1', code: `overflow_${status}` }])
    expect(result.notCalled).toEqual([])
  },
)

describe('whoever is not called is told why:', () => {
  const round: CallRound = {
    number: 7,
    mode: 'quiet',
    beganAt: NOW - 3 * MINUTE,
    waves: 1,
    lastWaveAt: NOW - 3 * MINUTE,
    called: 3,
    filledAt: null,
  }
  const surge: CallRound = { ...round, mode: 'surge' }
  const why = (given: Given, last = round, seats = 1, needed: Partial<CallNeed> = {}) =>
    plan(last, { seats, ...needed }, [volunteer(1, given)]).notCalled[0]?.reasons
  const said = (isAvailable: boolean, leftMs: number) => ({
    availability: { hours: null, said: { isAvailable, until: NOW + leftMs }, isDisabled: false },
  })

  test('what keeps them from any ticket, all of it', () => {
    expect(why({})).toBeUndefined()
    expect(why({ mayPush: false })).toMatchObject([{ code: 'no_push' }])
    expect(why(said(false, HOUR))).toMatchObject([{ code: 'outside_hours' }])
    expect(why({ pausedUntil: NOW + 1, minutesUsed: 60 })).toMatchObject([
      { code: 'paused' },
      { code: 'no_minutes' },
    ])
    expect(why({ isHelping: true, pausedUntil: NOW + 1 })).toMatchObject([{ code: 'helping' }])
  })

  test('too little is left of their time, for a card or for a shift', () => {
    const asked = { leftMs: 9 * MINUTE, askedMs: 10 * MINUTE }
    expect(why(said(true, 9 * MINUTE))).toEqual([{ code: 'hours_end', parameters: asked }])
    expect(why({ minutesUsed: 51 })).toEqual([{ code: 'few_minutes', parameters: asked }])
    expect(why({ minutesUsed: 50, ...said(true, 10 * MINUTE) })).toBeUndefined()
    expect(why({ minutesUsed: 41 }, surge, 9)).toMatchObject([{ code: 'few_minutes' }])
  })

  test('they were called a short time ago, or twice within a day', () => {
    const ago = (hours: number) => NOW - hours * HOUR
    expect(why({ calledAt: [ago(3.9)] })).toEqual([
      { code: 'called_recently', parameters: { calledAt: ago(3.9), againAt: ago(-0.1) } },
    ])
    expect(why({ calledAt: [ago(4)] })).toBeUndefined()
    expect(why({ calledAt: [ago(5), ago(23)] })).toEqual([
      { code: 'called_enough', parameters: { calls: 2, againAt: ago(-1) } },
    ])
    expect(why({ calledAt: [ago(5), ago(24)] })).toBeUndefined()
    expect(why({ calledAt: [ago(1.9)] }, surge, 9)).toMatchObject([{ code: 'called_recently' }])
    expect(why({ calledAt: [ago(2), ago(5), ago(8)] }, surge, 9)).toBeUndefined()
  })

  test('they were called in this round, or helped in the one before', () => {
    expect(why({ lastCalledRound: 7 })).toMatchObject([{ code: 'called_this_round' }])
    expect(why({ lastCalledRound: 6 })).toBeUndefined()
    expect(why({ lastHelpedRound: 6 })).toMatchObject([{ code: 'called_last' }])
    expect(why({ lastHelpedRound: 5 })).toBeUndefined()
  })

  test('nothing waits that they may answer', () => {
    const of = (...waiting: CallNeed['waiting']) => why({}, round, 1, { waiting })
    const suits = (...codes: string[]) => [{ code: 'nothing_suits', parameters: { codes } }]
    expect(of()).toEqual(suits())
    expect(of(madeCandidate('t1', { language: 'en' }))).toEqual(suits('language'))
    const topics = [{ topicId: 'refunds', departmentId: 'sales' }]
    expect(of(madeCandidate('t1', { topics }), madeCandidate('t2', { language: null }))).toEqual(
      suits('unlearned_topic', 'language'),
    )
    expect(of(madeCandidate('t1', { topics }), madeCandidate('t2'))).toBeUndefined()
    expect(of(madeCandidate('t1', { isLegal: 'unknown' }))).toEqual(suits())
  })

  test('others come first, or nobody can be called', () => {
    expect(plan(null, {}, many(4)).notCalled).toEqual([
      { memberId: 'v003', reasons: [{ code: 'others_first', parameters: { called: 3 } }] },
    ])
    expect(plan(null, {}, [volunteer(1, { isHelping: true })])).toMatchObject({
      reason: { code: 'nobody_callable', parameters: { seats: 1 } },
      round: { waves: 0, lastWaveAt: null },
      nextAt: null,
    })
  })
})

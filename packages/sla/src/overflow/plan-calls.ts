import type { Candidate } from '../volunteers/choose-card.ts'
import { type CallMode, type CallRound, roundEnd, roundFor } from './call-round.ts'
import { type NotCalled, chooseCalled } from './choose-called.ts'
import type { OverflowPolicy } from './overflow-policy.ts'
import type { OverflowStatus } from './overflow-state.ts'
import type { CallLimits, VolunteerStanding } from './why-not-called.ts'

/** A call that nobody has answered yet. */
export type OpenCall = { readonly callId: string; readonly calledAt: number }

/** What is needed at an instant, and what is already on its way. */
export type CallNeed = {
  readonly at: number
  readonly status: OverflowStatus
  /** How many volunteers are missing, by `seatsNeeded`. */
  readonly seats: number
  /** How many of those who followed a call of this round are there. */
  readonly came: number
  /** The part of calls that somebody follows, as measured; null until that is known. */
  readonly callAcceptRate: number | null
  /** What waits and is nobody's. */
  readonly waiting: readonly Candidate[]
  readonly openCalls: readonly OpenCall[]
}

/** A call to be made, and what the person is told about why. */
export type PlannedCall = {
  readonly memberId: string
  readonly mode: CallMode
  readonly round: number
  readonly wave: number
  /** How long it asks for, and when it lapses. */
  readonly askedMs: number
  readonly endsAt: number
}

export type Withdrawal = {
  readonly callId: string
  readonly code: 'overflow_closed' | 'overflow_paused' | 'seats_filled' | 'lapsed'
}

/** Why so many are called now, or nobody is. */
export type PlanReason =
  | {
      readonly code: 'overflow_closed' | 'overflow_paused' | 'seats_filled'
      readonly parameters: Readonly<Record<never, never>>
    }
  | {
      readonly code: 'wave_called'
      readonly parameters: { readonly wave: number; readonly waves: number; readonly seats: number }
    }
  | { readonly code: 'shift_called'; readonly parameters: { readonly seats: number; readonly calls: number } }
  | { readonly code: 'wave_waits' | 'waves_spent'; readonly parameters: { readonly until: number } }
  | { readonly code: 'calls_out'; readonly parameters: { readonly seats: number; readonly calls: number } }
  | { readonly code: 'calls_spent'; readonly parameters: { readonly called: number; readonly until: number } }
  | { readonly code: 'nobody_callable'; readonly parameters: { readonly seats: number } }

export type CallPlan = {
  readonly round: CallRound | null
  readonly calls: readonly PlannedCall[]
  readonly withdrawals: readonly Withdrawal[]
  readonly reason: PlanReason
  /** When people are to be called: everybody who is not, with what speaks against it. */
  readonly notCalled: readonly NotCalled[]
  /** When it is worth planning again although nothing else happens; null where nothing but a check tells. */
  readonly nextAt: number | null
}

/** How many may be called now, and why. */
type Room = { readonly count: number; readonly reason: PlanReason; readonly nextAt: number | null }

/**
 * Whom to call now: just enough people for what is needed, those first who have not been called for longest. With few seats
 * missing they are called in waves, one after another until somebody comes; with many, all at once for a shift, as many as
 * are expected to bring enough, and more only as calls lapse. Whatever is needed, nobody is called outside the hours and
 * limits that `whyNotCalled` knows. What is still open is withdrawn when it is not needed any more, and when it has lapsed.
 */
export function planCalls(
  last: CallRound | null,
  need: CallNeed,
  volunteers: readonly VolunteerStanding[],
  limits: CallLimits,
): CallPlan {
  const { policy } = limits
  const { at, seats, openCalls } = need
  const standstill = standstillOf(need)
  if (standstill) {
    // What is needed after a wave that was enough is another need; a surge has its calls for as long as it lasts.
    const isFilled = standstill === 'seats_filled' && need.came > 0 && last?.mode === 'quiet'
    return {
      round: isFilled ? { ...last, filledAt: last.filledAt ?? at } : last,
      calls: [],
      withdrawals: openCalls.map(({ callId }) => ({ callId, code: standstill })),
      reason: { code: standstill, parameters: {} },
      notCalled: [],
      nextAt: null,
    }
  }
  const lapsed = openCalls.filter(({ calledAt }) => at >= calledAt + policy.callLastsMs)
  const round = roundFor(last, seats, at, policy)
  const { mode } = round
  const { count, reason, nextAt } =
    mode === 'surge'
      ? roomOfSurge(round, need, openCalls.length - lapsed.length, policy)
      : roomOfWave(round, need, policy)

  const { chosen, notCalled } = chooseCalled(volunteers, count, round, need, limits)
  const isInVain = count > 0 && chosen.length === 0
  const wave = round.waves + 1
  return {
    round:
      chosen.length === 0
        ? round
        : { ...round, waves: wave, lastWaveAt: at, called: round.called + chosen.length },
    calls: chosen.map((memberId) => ({
      memberId,
      mode,
      round: round.number,
      wave,
      askedMs: mode === 'surge' ? policy.shiftMs : policy.cardMs,
      endsAt: at + policy.callLastsMs,
    })),
    withdrawals: lapsed.map(({ callId }) => ({ callId, code: 'lapsed' })),
    reason: isInVain ? { code: 'nobody_callable', parameters: { seats } } : tellCalled(reason, chosen.length),
    notCalled,
    nextAt: isInVain ? null : nextAt,
  }
}

function standstillOf({
  status,
  seats,
}: CallNeed): 'overflow_closed' | 'overflow_paused' | 'seats_filled' | null {
  if (status !== 'open') return `overflow_${status}`
  return seats <= 0 ? 'seats_filled' : null
}

function roomOfWave(round: CallRound, { at, seats }: CallNeed, policy: OverflowPolicy): Room {
  const { waves, lastWaveAt } = round
  const { waveSizes, waveEveryMs } = policy
  const size = waveSizes[waves]
  if (size === undefined) {
    const until = roundEnd(round, policy)
    return { count: 0, reason: { code: 'waves_spent', parameters: { until } }, nextAt: until }
  }
  const dueAt = lastWaveAt === null ? at : lastWaveAt + waveEveryMs
  if (at < dueAt)
    return { count: 0, reason: { code: 'wave_waits', parameters: { until: dueAt } }, nextAt: dueAt }
  return {
    count: size,
    reason: { code: 'wave_called', parameters: { wave: waves + 1, waves: waveSizes.length, seats } },
    nextAt: waves + 1 < waveSizes.length ? at + waveEveryMs : roundEnd(round, policy),
  }
}

function roomOfSurge(round: CallRound, need: CallNeed, open: number, policy: OverflowPolicy): Room {
  const { seats, came } = need
  const rate = need.callAcceptRate ?? policy.callAcceptRate
  const wanted = Math.ceil(seats / rate) - open
  if (wanted <= 0) {
    return { count: 0, reason: { code: 'calls_out', parameters: { seats, calls: open } }, nextAt: null }
  }
  // Those who came hold seats of this round: what is missing beside them is what it was called for.
  const left = Math.floor((policy.mostCallsFactor * (seats + came)) / rate) - round.called
  if (left <= 0) {
    const until = roundEnd(round, policy)
    return {
      count: 0,
      reason: { code: 'calls_spent', parameters: { called: round.called, until } },
      nextAt: until,
    }
  }
  const calls = Math.min(wanted, left)
  return { count: calls, reason: { code: 'shift_called', parameters: { seats, calls } }, nextAt: null }
}

/** Fewer may have been called than were wanted. */
function tellCalled(reason: PlanReason, calls: number): PlanReason {
  if (reason.code !== 'shift_called') return reason
  return { code: reason.code, parameters: { ...reason.parameters, calls } }
}

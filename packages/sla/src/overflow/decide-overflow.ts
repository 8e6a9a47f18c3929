import type { OverflowPolicy } from './overflow-policy.ts'
import type {
  OverflowDecision,
  OverflowInput,
  OverflowReason,
  OverflowState,
  OverflowStatus,
} from './overflow-state.ts'

type Check = Extract<OverflowInput, { type: 'check' }>

/** Two workers may look within the same period: a check counts when at least this part of it has passed. */
const LEAST_PART_OF_PERIOD = 0.5
/** After so many periods in which nobody looked, nothing is known to have been running. */
const PERIODS_REMEMBERED = 4

/**
 * Opens and closes overflow. By itself it opens when too much will be late, or the service level is too low, at some checks
 * running, and closes when neither has been so for a while; with two marks and least times between, so that people are not
 * called and sent away by turns. A supervisor's word holds at once.
 */
export function decideOverflow(
  state: OverflowState,
  input: OverflowInput,
  policy: OverflowPolicy,
): OverflowDecision {
  const { at } = input
  if (input.type === 'check') return check(state, input, policy)
  const { memberId } = input
  switch (input.type) {
    case 'open': {
      const { until, seats } = input
      const opened = become(state, 'open', at, { until, askedSeats: seats })
      return { ...opened, reason: { code: 'opened_by_hand', parameters: { memberId, until } } }
    }
    case 'close':
      return {
        ...become(state, 'closed', at),
        reason: { code: 'closed_by_hand', parameters: { memberId } },
      }
    case 'pause': {
      const { until } = input
      const { askedSeats } = state
      const resumesAs = state.status === 'paused' ? state.resumesAs : state.status
      const paused = become(state, 'paused', at, { until, askedSeats, resumesAs })
      return { ...paused, reason: { code: 'paused_by_hand', parameters: { memberId, until } } }
    }
    case 'resume':
      return { ...resume(state, at), reason: { code: 'resumed_by_hand', parameters: { memberId } } }
  }
}

function check(before: OverflowState, input: Check, policy: OverflowPolicy): OverflowDecision {
  const { at, lateShare } = input
  const { checkEveryMs } = policy
  if (before.checkedAt !== null && at < before.checkedAt + LEAST_PART_OF_PERIOD * checkEveryMs) {
    return stay(before, { code: 'checked_already', parameters: { checkedAt: before.checkedAt } })
  }
  const state = count(before, input, policy)
  switch (state.status) {
    case 'paused': {
      const { until } = state
      if (until === null || at < until) return stay(state, { code: 'stays_paused', parameters: { until } })
      return { ...resume(state, at), reason: { code: 'pause_ended', parameters: { until } } }
    }
    case 'closed': {
      const cause = causeToOpen(state, input, policy)
      if (!cause) {
        const mark = policy.openAboveShare
        return stay(state, { code: 'stays_closed', parameters: { lateShare, mark } })
      }
      if (cause.code.startsWith('opens_soon')) return stay(state, cause)
      const until = (state.since ?? Number.NEGATIVE_INFINITY) + policy.leastClosedMs
      if (at < until) return stay(state, { code: 'closed_until', parameters: { until } })
      return { ...become(state, 'open', at), reason: cause }
    }
    case 'open': {
      const { calmSince, since } = state
      if (calmSince === null) return stay(state, whyNotCalm(input, policy))
      const { calmMs: neededMs } = policy
      const calmMs = at - calmSince
      if (calmMs < neededMs) return stay(state, { code: 'calm_for', parameters: { calmMs, neededMs } })
      const until = Math.max((since ?? at) + policy.leastOpenMs, state.until ?? at)
      if (at < until) return stay(state, { code: 'open_until', parameters: { until } })
      return {
        ...become(state, 'closed', at),
        reason: { code: 'closed_when_calm', parameters: { lateShare, calmMs } },
      }
    }
  }
}

/** What this check adds to the ones before it. */
function count(state: OverflowState, { at, lateShare, level }: Check, policy: OverflowPolicy): OverflowState {
  const { checkedAt } = state
  const isForgotten = checkedAt !== null && at - checkedAt > PERIODS_REMEMBERED * policy.checkEveryMs
  const running = isForgotten ? { lateChecks: 0, lowChecks: 0, calmSince: null } : state
  const isLow = level !== null && level < policy.openBelowLevel
  const isCalm = lateShare < policy.closeBelowShare && (level === null || level >= policy.closeFromLevel)
  return {
    ...state,
    checkedAt: at,
    lateChecks: lateShare > policy.openAboveShare ? running.lateChecks + 1 : 0,
    lowChecks: isLow ? running.lowChecks + 1 : 0,
    calmSince: isCalm ? (running.calmSince ?? at) : null,
  }
}

/** What keeps it open: what will be late before what the formula says. */
function whyNotCalm(
  { lateShare, level }: Check,
  { closeBelowShare, closeFromLevel, levelWithinMs }: OverflowPolicy,
): OverflowReason {
  if (level === null || lateShare >= closeBelowShare)
    return { code: 'stays_open', parameters: { lateShare, mark: closeBelowShare } }
  return {
    code: 'stays_open_by_level',
    parameters: { level, mark: closeFromLevel, withinMs: levelWithinMs },
  }
}

/** What opens it, or is about to: what will be late before what the formula says. */
function causeToOpen(
  { lateChecks, lowChecks }: OverflowState,
  { lateShare, level, people }: Check,
  { openChecks, openAboveShare, openBelowLevel, levelWithinMs }: OverflowPolicy,
): Extract<OverflowReason, { readonly code: `open${string}_by_forecast` | `open${string}_by_level` }> | null {
  const late = { lateShare, mark: openAboveShare, checks: lateChecks }
  const low = {
    level: level ?? 0,
    mark: openBelowLevel,
    withinMs: levelWithinMs,
    people,
    checks: lowChecks,
  }
  if (lateChecks >= openChecks) return { code: 'opened_by_forecast', parameters: late }
  if (lowChecks >= openChecks) return { code: 'opened_by_level', parameters: low }
  if (lateChecks > 0) return { code: 'opens_soon_by_forecast', parameters: late }
  return lowChecks > 0 ? { code: 'opens_soon_by_level', parameters: low } : null
}

/** Another status from an instant on; the same one, where only its end or its seats change, has been since it began. */
function become(
  state: OverflowState,
  status: OverflowStatus,
  at: number,
  change: Partial<Pick<OverflowState, 'until' | 'askedSeats' | 'resumesAs'>> = {},
): Omit<OverflowDecision, 'reason'> {
  const hasChanged = state.status !== status
  const fresh = { until: null, askedSeats: 0, resumesAs: 'closed' } as const
  return {
    hasChanged,
    state: {
      ...state,
      ...fresh,
      ...change,
      status,
      since: hasChanged ? at : state.since,
      lateChecks: 0,
      lowChecks: 0,
      calmSince: null,
    },
  }
}

function resume(state: OverflowState, at: number): Omit<OverflowDecision, 'reason'> {
  if (state.status !== 'paused') return { state, hasChanged: false }
  return become(state, state.resumesAs, at, { askedSeats: state.askedSeats })
}

function stay(state: OverflowState, reason: OverflowReason): OverflowDecision {
  return { state, hasChanged: false, reason }
}

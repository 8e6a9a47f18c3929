import {
  type Candidate,
  type CallLimits,
  type CallPlan,
  type CallRound,
  type NotCalled,
  type OverflowStatus,
  type VolunteerStanding,
  whyNotCalled,
} from '@relais/sla'

/** Of more people than this nobody reads one by one why they are not called. */
const MOST_NAMED = 500

/** Who could be called now, and why the others could not. */
export interface Reach {
  /** How many could be. */
  reachable: number
  notCalled: NotCalled[]
}

/**
 * Who could be called at this instant, in the round that goes on or, while nobody is called, in the next one. Whether anything
 * that waits is for somebody counts only while people are called: until then nobody has read it.
 */
export function findReach(
  standings: readonly VolunteerStanding[],
  { round, calls }: Pick<CallPlan, 'round' | 'calls'>,
  now: { at: number; status: OverflowStatus; candidates: readonly Candidate[] },
  limits: CallLimits,
): Reach {
  const isOpen = now.status === 'open'
  const asked = isOpen && round !== null ? round : nextRound(round, now.at)
  const called = new Set(calls.map(({ memberId }) => memberId))
  const against = standings
    .filter(({ volunteer }) => !called.has(volunteer.memberId))
    .map((standing) => ({
      memberId: standing.volunteer.memberId,
      reasons: whyNotCalled(standing, now.at, asked, now.candidates, limits).filter(
        ({ code }) => isOpen || code !== 'nothing_suits',
      ),
    }))
  const notCalled = against.filter(({ reasons }) => reasons.length > 0)
  return { reachable: against.length - notCalled.length, notCalled: notCalled.slice(0, MOST_NAMED) }
}

function nextRound(last: CallRound | null, at: number): CallRound {
  const number = (last?.number ?? 0) + 1
  return { number, mode: 'quiet', beganAt: at, waves: 0, lastWaveAt: null, called: 0, filledAt: null }
}

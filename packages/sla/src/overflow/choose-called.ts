import type { Candidate } from '../volunteers/choose-card.ts'
import { findExclusions } from '../volunteers/find-exclusions.ts'
import type { CallRound } from './call-round.ts'
import {
  type CallLimits,
  type NotCalledReason,
  type VolunteerStanding,
  lastCall,
  whyNotCalled,
} from './why-not-called.ts'

/** Somebody who is not called, with what speaks against it. */
export type NotCalled = { readonly memberId: string; readonly reasons: readonly NotCalledReason[] }

/** So many of those who may be called, and why the others are not; nobody is looked at when nobody is to be called. */
export function chooseCalled(
  volunteers: readonly VolunteerStanding[],
  count: number,
  round: CallRound,
  { at, waiting }: { readonly at: number; readonly waiting: readonly Candidate[] },
  limits: CallLimits,
): { chosen: readonly string[]; notCalled: readonly NotCalled[] } {
  if (count === 0) return { chosen: [], notCalled: [] }
  const offerable = waiting.filter(
    ({ attributes, lifted }) => findExclusions(attributes, lifted).length === 0,
  )
  const against = volunteers.map((standing) => ({
    standing,
    reasons: whyNotCalled(standing, at, round, offerable, limits),
  }))
  const chosen = against
    .flatMap(({ standing, reasons }) => (reasons.length === 0 ? [standing] : []))
    .toSorted(byLastCall)
    .slice(0, count)
    .map(({ volunteer }) => volunteer.memberId)
  const called = new Set(chosen)
  const othersFirst: NotCalledReason = { code: 'others_first', parameters: { called: called.size } }
  return {
    chosen,
    notCalled: against.flatMap(({ standing: { volunteer }, reasons }) =>
      called.has(volunteer.memberId)
        ? []
        : [{ memberId: volunteer.memberId, reasons: reasons.length === 0 ? [othersFirst] : reasons }],
    ),
  }
}

/** Who has not been called for longest first; of those alike, an order that is the same wherever it is asked. */
function byLastCall(one: VolunteerStanding, other: VolunteerStanding): number {
  const [a, b] = [lastCall(one.calledAt), lastCall(other.calledAt)]
  if (a !== b) return a < b ? -1 : 1
  return one.volunteer.memberId < other.volunteer.memberId ? -1 : 1
}

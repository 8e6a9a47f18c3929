import type { OverflowPolicy } from './overflow-policy.ts'
import type { Crew, LatePrediction } from './predict-late-share.ts'

/**
 * How many volunteers are still to be called in: what the care team and the volunteers at work cannot do of the work that is
 * due within the horizon, by what one seat does in it. Never more than volunteers may be offered, nor than the policy's
 * most; `asked` is what a supervisor who opened overflow by hand wants there at the least.
 */
export function seatsNeeded(
  { workMs, offerableMs }: Pick<LatePrediction<unknown>, 'workMs' | 'offerableMs'>,
  { core, volunteers, underWayMs }: Crew,
  { horizonMs, volunteerPace, cardAcceptRate, mostSeats }: OverflowPolicy,
  asked = 0,
): number {
  const missingMs = Math.min(missingOf(workMs, { core, underWayMs }, horizonMs), offerableMs)
  const seats = Math.max(Math.ceil(missingMs / seatOf({ horizonMs, volunteerPace, cardAcceptRate })), asked)
  return Math.max(0, Math.min(seats, mostSeats) - volunteers)
}

/**
 * How much of the work may be offered to volunteers before more of it changes nothing in the seats: what is missing, or what
 * the most seats do; ms of one person of the care team.
 */
export function enoughOfferable(workMs: number, crew: Crew, policy: OverflowPolicy): number {
  const missingMs = missingOf(workMs, crew, policy.horizonMs)
  return Math.max(0, Math.min(missingMs, policy.mostSeats * seatOf(policy)))
}

/** What the care team does not get done within the horizon. */
function missingOf(
  workMs: number,
  { core, underWayMs }: Pick<Crew, 'core' | 'underWayMs'>,
  horizonMs: number,
) {
  return workMs - Math.max(0, core * horizonMs - underWayMs)
}

/** What one seat does within it, as the care team would count it. */
function seatOf({
  horizonMs,
  volunteerPace,
  cardAcceptRate,
}: Pick<OverflowPolicy, 'horizonMs' | 'volunteerPace' | 'cardAcceptRate'>): number {
  return horizonMs * volunteerPace * cardAcceptRate
}

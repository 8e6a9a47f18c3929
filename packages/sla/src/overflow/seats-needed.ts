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
  const coreMs = Math.max(0, core * horizonMs - underWayMs)
  const seatMs = horizonMs * volunteerPace * cardAcceptRate
  const missingMs = Math.min(workMs - coreMs, offerableMs)
  const seats = Math.max(Math.ceil(missingMs / seatMs), asked)
  return Math.max(0, Math.min(seats, mostSeats) - volunteers)
}

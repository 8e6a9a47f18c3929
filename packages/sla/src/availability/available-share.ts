import { type Availability, isAvailable, nextAvailabilityChange } from './availability.ts'

/** For which part of a stretch of time somebody is there to answer, 0 to 1. */
export function availableShare(member: Availability, from: number, to: number): number {
  let there = 0
  let at = from
  while (at < to) {
    const change = nextAvailabilityChange(member, at)
    const until = change === null ? to : Math.min(change, to)
    if (isAvailable(member, at)) there += until - at
    at = until
  }
  return there / (to - from)
}

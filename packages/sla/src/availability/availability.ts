import type { WorkingHours } from '../calendar/definition.ts'
import { listIntervals } from '../calendar/list-intervals.ts'

/** What is known of whether somebody is there to answer. */
export type Availability = {
  /** The week they declared, in their own time zone, without their days off; null where they declared none. */
  readonly hours: WorkingHours | null
  /** What they said of themselves, and until when it holds; null while their hours speak for them. */
  readonly said: { readonly isAvailable: boolean; readonly until: number | null } | null
  /** Nobody whose access has ended is ever there. */
  readonly isDisabled: boolean
}

const DAY_MS = 86_400_000
/** Further than the longest days off; who has no opening until then is away until they say otherwise. */
const DAYS_AHEAD = [9, 60, 400]

/**
 * Whether somebody is there to answer at an instant: what they said holds first, then their hours; who has declared no
 * hours is there. This is what overflow counts and what every screen shows.
 */
export function isAvailable(member: Availability, at: number): boolean {
  if (member.isDisabled) return false
  if (holds(member.said, at)) return member.said.isAvailable
  return isWithinHours(member.hours, at)
}

/** The next instant at which `isAvailable` changes; null when nothing that is known changes it. */
export function nextAvailabilityChange(member: Availability, at: number): number | null {
  if (member.isDisabled) return null
  const { said, hours } = member
  if (!holds(said, at)) return nextChangeOfHours(hours, at)
  if (said.until === null) return null
  if (isWithinHours(hours, said.until) !== said.isAvailable) return said.until
  return nextChangeOfHours(hours, said.until)
}

/**
 * Until when a word by hand holds that names no end: until the hours say the same again, so that nobody stays away for a
 * week because of one lunch. Null where no hours were declared, or where they never will.
 */
export function usualEnd(hours: WorkingHours | null, isAvailableNow: boolean, at: number): number | null {
  return isWithinHours(hours, at) === isAvailableNow ? null : nextChangeOfHours(hours, at)
}

/** Whether what somebody said of themselves still counts at an instant. */
export function holds(said: Availability['said'], at: number): said is NonNullable<Availability['said']> {
  return said !== null && (said.until === null || at < said.until)
}

function isWithinHours(hours: WorkingHours | null, at: number): boolean {
  return (
    hours === null || listIntervals(hours, { from: at, to: at }).some(({ from, to }) => from <= at && at < to)
  )
}

function nextChangeOfHours(hours: WorkingHours | null, at: number): number | null {
  if (hours === null) return null
  for (const days of DAYS_AHEAD) {
    const horizon = at + days * DAY_MS
    const edges = listIntervals(hours, { from: at, to: horizon }).flatMap(({ from, to }) => [from, to])
    const next = edges.find((edge) => edge > at)
    // An edge at the rim of what was looked at may only be where the looking ended.
    if (next !== undefined && next <= horizon) return next
  }
  return null
}

import { type Candidate, mayTakeThis, minutesOf, timeOf } from './choose-card.ts'
import { minutesLeft } from './minutes-left.ts'
import type { Volunteer } from './volunteer.ts'
import type { VolunteerRules } from './volunteer-rules.ts'

/** All that waits for somebody takes longer than they have: `minutes` is what the shortest takes, `left` what they have. */
export type TimeObstacle = {
  /** Left of what they give in a week, or of what they said they have now. */
  readonly code: 'week_too_short' | 'time_too_short'
  readonly parameters: { readonly minutes: number; readonly left: number }
}

/**
 * That nothing but the time keeps somebody from what waits; null where something else does, where nothing waits for them, or
 * where something of it takes no longer than they have.
 */
export function whyTooLong(
  candidates: readonly Candidate[],
  volunteer: Volunteer,
  rules: VolunteerRules,
): TimeObstacle | null {
  const inNoHurry = { ...volunteer, minutesNow: null, minutesUsed: Number.NEGATIVE_INFINITY }
  const minutes = candidates
    .filter((candidate) => mayTakeThis(candidate, inNoHurry, rules))
    .reduce((least, { waiting }) => Math.min(least, minutesOf(waiting)), Number.POSITIVE_INFINITY)
  const left = timeOf(volunteer, rules)
  if (minutes === Number.POSITIVE_INFINITY || minutes <= left) return null
  const isWeek = minutes > minutesLeft(volunteer, rules.wellbeing).left
  return {
    code: isWeek ? 'week_too_short' : 'time_too_short',
    parameters: { minutes, left: isWeek ? minutesLeft(volunteer, rules.wellbeing).left : left },
  }
}

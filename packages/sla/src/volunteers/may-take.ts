import { type Availability, isAvailable, nextAvailabilityChange } from '../availability/availability.ts'
import type { WorkingHours } from '../calendar/definition.ts'
import { type LanguageLevel, writesAtLeast } from './language-level.ts'
import { minutesLeft } from './minutes-left.ts'
import type { Volunteer } from './volunteer.ts'
import type { VolunteerRules } from './volunteer-rules.ts'

/** Why somebody takes no ticket at this instant, whichever it is; instants in ms. */
export type TakeObstacle =
  | { readonly code: 'access_ended'; readonly parameters: object }
  /** There is no charter in force, so nobody answers under it. */
  | { readonly code: 'no_charter'; readonly parameters: object }
  | { readonly code: 'charter_unsigned'; readonly parameters: { readonly current: number } }
  /** They signed an earlier version than the one in force. */
  | {
      readonly code: 'charter_outdated'
      readonly parameters: { readonly signed: number; readonly current: number }
    }
  /** They have not yet learned any topic. */
  | { readonly code: 'untrained'; readonly parameters: object }
  /** They write no language as well as customers deserve, as far as they have said; `said` counts those they named. */
  | {
      readonly code: 'no_language'
      readonly parameters: { readonly said: number; readonly least: LanguageLevel }
    }
  | { readonly code: 'paused'; readonly parameters: { readonly until: number } }
  | { readonly code: 'quiet_hours'; readonly parameters: { readonly until: number | null } }
  /** `opensAt` is null where they declared no hours, or where none will ever come. */
  | { readonly code: 'outside_hours'; readonly parameters: { readonly opensAt: number | null } }
  | { readonly code: 'no_minutes'; readonly parameters: { readonly weeklyMinutes: number } }
  | { readonly code: 'hands_full'; readonly parameters: { readonly inHand: number } }

const NO_HOURS: WorkingHours = { timeZone: 'UTC', weekly: [], holidays: [], openings: [] }

/**
 * Whether somebody may take a ticket at this instant: empty if so, or all that stands in the way, what has to be done first
 * before what passes by itself. Unlike the care team, who declared no hours is not there: nobody helps beside their own work
 * because of a form they left empty. What they say of themselves holds against their hours, and not against the quiet ones.
 */
export function mayTake(volunteer: Volunteer, now: number, rules: VolunteerRules): TakeObstacle[] {
  const { availability, pausedUntil, quietHours, inHand } = volunteer
  const languages = Object.values(volunteer.languages)
  const found: TakeObstacle[] = []
  if (availability.isDisabled) found.push({ code: 'access_ended', parameters: {} })
  found.push(...charterObstacles(volunteer))
  if (Object.values(volunteer.topics).every(({ level }) => level === 'learner')) {
    found.push({ code: 'untrained', parameters: {} })
  }
  if (!languages.some((level) => writesAtLeast(level, rules.leastLanguage))) {
    found.push({
      code: 'no_language',
      parameters: { said: languages.length, least: rules.leastLanguage },
    })
  }
  if (pausedUntil !== null && now < pausedUntil) {
    found.push({ code: 'paused', parameters: { until: pausedUntil } })
  }
  if (quietHours !== null) {
    const quiet: Availability = { hours: quietHours, said: null, isDisabled: false }
    if (isAvailable(quiet, now)) {
      found.push({ code: 'quiet_hours', parameters: { until: nextAvailabilityChange(quiet, now) } })
    }
  }
  const there: Availability = {
    ...availability,
    hours: availability.hours ?? NO_HOURS,
    isDisabled: false,
  }
  if (!isAvailable(there, now)) {
    found.push({ code: 'outside_hours', parameters: { opensAt: nextAvailabilityChange(there, now) } })
  }
  const { weekly, left } = minutesLeft(volunteer, rules.wellbeing)
  if (left <= 0) found.push({ code: 'no_minutes', parameters: { weeklyMinutes: weekly } })
  if (inHand >= rules.wellbeing.mostInHand) found.push({ code: 'hands_full', parameters: { inHand } })
  return found
}

function charterObstacles({ charter: { current, signed } }: Volunteer): TakeObstacle[] {
  if (current === null) return [{ code: 'no_charter', parameters: {} }]
  if (signed === null) return [{ code: 'charter_unsigned', parameters: { current } }]
  return signed === current ? [] : [{ code: 'charter_outdated', parameters: { signed, current } }]
}

import type { Volunteer } from './volunteer.ts'
import type { WellbeingRules } from './volunteer-rules.ts'

/** What somebody may still give this week: `weekly` is what counts for them, `left` what remains of it; minutes. */
export function minutesLeft(
  {
    hasManagersWord,
    weeklyMinutes,
    minutesUsed,
  }: Pick<Volunteer, 'hasManagersWord' | 'weeklyMinutes' | 'minutesUsed'>,
  { minutesWithoutManager }: WellbeingRules,
): { weekly: number; left: number } {
  const weekly = hasManagersWord ? weeklyMinutes : Math.min(weeklyMinutes, minutesWithoutManager)
  return { weekly, left: Math.max(0, weekly - minutesUsed) }
}

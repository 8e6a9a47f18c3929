import type { WellbeingRules } from './volunteer-rules.ts'

/**
 * Until when nothing is offered to somebody who met with abuse at `at`: for a while, and for longer when it was not the first
 * time lately. `earlier` are the instants of what they met with before; ms.
 */
export function pauseAfterAbuse(earlier: readonly number[], at: number, rules: WellbeingRules): number {
  const isRepeated = earlier.some((before) => before < at && at - before <= rules.abuseCountsForMs)
  return at + (isRepeated ? rules.secondAbusePauseMs : rules.abusePauseMs)
}

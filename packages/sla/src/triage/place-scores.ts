import { defaultTriageRules } from './rules.ts'
import type { TriageRules } from './rules.ts'
import type { Band, Placement } from './triage.ts'

/** Lane and priority of a pair of scores; also for the scores a person sets (`triage.override`). */
export function placeScores(
  _scores: { readonly urgency: number; readonly importance: number; readonly band: Band },
  _rules: TriageRules = defaultTriageRules,
): Placement {
  throw new Error('Not built yet')
}

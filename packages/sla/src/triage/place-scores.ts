import { defaultTriageRules } from './rules.ts'
import type { TriageRules } from './rules.ts'
import type { Band, Lane, Placement, Priority } from './triage.ts'

type Height = 'low' | 'medium' | 'high'

/** Priority and the priority whose promise applies, by urgency, then importance. */
const MATRIX: Readonly<Record<Height, Readonly<Record<Height, readonly [Priority, Priority]>>>> = {
  high: { high: ['P1', 'P1'], medium: ['P2', 'P2'], low: ['P3', 'P2'] },
  medium: { high: ['P2', 'P2'], medium: ['P3', 'P3'], low: ['P3', 'P3'] },
  low: { high: ['P2', 'P3'], medium: ['P3', 'P3'], low: ['P4', 'P4'] },
}

/** Lane and priority of a pair of scores; also for the scores a person sets (`triage.override`). */
export function placeScores(
  scores: { readonly urgency: number; readonly importance: number; readonly band: Band },
  rules: TriageRules = defaultTriageRules,
): Placement {
  const { urgency, importance, band } = scores
  const lane = laneOf(urgency >= rules.laneFrom, importance >= rules.laneFrom)
  if (band === 0) return { band, lane: 'doNow', priority: 'P0', promisePriority: 'P0' }
  const [priority, promisePriority] = MATRIX[heightOf(urgency, rules)][heightOf(importance, rules)]
  return { band, lane, priority, promisePriority }
}

function laneOf(isUrgent: boolean, isImportant: boolean): Lane {
  if (isUrgent) return isImportant ? 'doNow' : 'volunteers'
  return isImportant ? 'plan' : 'later'
}

function heightOf(score: number, rules: TriageRules): Height {
  return score >= rules.highFrom ? 'high' : score >= rules.mediumFrom ? 'medium' : 'low'
}

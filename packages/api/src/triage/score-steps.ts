import type { TriageRules } from '@relais/sla'

/** Where a score goes in one tap; null where there is no further to go. */
export interface ScoreSteps {
  lower: number | null
  higher: number | null
}

/**
 * The next step down and up from a score: the middle of the next part of the scale, as the thresholds of lanes and
 * priorities divide it (20, 55 and 85 as Relais comes), so that one tap says no more than a person knows.
 */
export function scoreSteps(score: number, rules: TriageRules): ScoreSteps {
  const thresholds = [...new Set([rules.laneFrom, rules.mediumFrom, rules.highFrom])].toSorted(
    (a, b) => a - b,
  )
  const edges = [0, ...thresholds, 100]
  const part = thresholds.filter((from) => score >= from).length
  const middleOf = (at: number) => Math.round((edges[at]! + edges[at + 1]!) / 2)
  return {
    lower: part === 0 ? null : middleOf(part - 1),
    higher: part === thresholds.length ? null : middleOf(part + 1),
  }
}

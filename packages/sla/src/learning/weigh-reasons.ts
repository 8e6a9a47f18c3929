import type { TriageRules } from '../triage/rules.ts'
import { roomForReach } from '../triage/score-triage.ts'
import type { Axis, Reason } from '../triage/triage.ts'
import { isLearnable } from './learnable.ts'

/** A reason as it is kept, without the customer's words. */
export type WeighedReason = Pick<Reason, 'code' | 'axis' | 'points'>

const MOST = 100

/**
 * What the reasons of a message of band 1 would add up to by other rules. The reasons are as they were found; learnable
 * ones have the points of these rules, the others what they had, reach as far as it has room.
 */
export function weighReasons(
  reasons: readonly WeighedReason[],
  rules: TriageRules,
): { readonly urgency: number; readonly importance: number } {
  const scores = { urgency: 0, importance: 0 }
  const codes = new Set(reasons.map(({ code }) => code))
  for (const code of codes) {
    if (!isLearnable(code)) continue
    scores.urgency += pointsOf(rules, code, 'urgency')
    scores.importance += pointsOf(rules, code, 'importance')
  }
  let reach = 0
  for (const { code, axis, points } of reasons) {
    if (code === 'reach') reach = points
    else if (!isLearnable(code)) scores[axis] += points
  }
  const urgency = Math.min(MOST, scores.urgency)
  const importance = Math.min(MOST, scores.importance)
  const room = Math.min(roomForReach(importance, rules), MOST - importance)
  return { urgency, importance: importance + Math.min(reach, room) }
}

function pointsOf(rules: TriageRules, code: keyof TriageRules['points'], axis: Axis): number {
  return rules.learned?.points[code]?.[axis] ?? rules.points[code][axis]
}

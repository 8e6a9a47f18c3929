import type { Points, ReasonCode, TriageRules } from '../triage/rules.ts'
import type { Axis } from '../triage/triage.ts'
import { boundsOf, isLearnable } from './learnable.ts'

/** The points that a reason was found to deserve on one score. */
export type PointsOnAxis = { readonly code: string; readonly axis: Axis; readonly points: number }

/**
 * The rules with learned points in place of their own, under the name of what was learned. What may not be learned is left
 * out, whatever is asked; where nothing differs, the rules are as they were.
 */
export function withLearned(
  rules: TriageRules,
  version: string,
  learned: readonly PointsOnAxis[],
): TriageRules {
  const points: Partial<Record<ReasonCode, Partial<Points>>> = {}
  for (const { code, axis, points: wanted } of learned) {
    if (!isLearnable(code)) continue
    const own = rules.points[code][axis]
    const { least, most } = boundsOf(own)
    const value = Math.min(most, Math.max(least, Math.round(wanted)))
    if (value !== own) points[code] = { ...points[code], [axis]: value }
  }
  return Object.keys(points).length === 0 ? rules : { ...rules, learned: { version, points } }
}

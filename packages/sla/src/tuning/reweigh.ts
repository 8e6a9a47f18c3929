import { timePoints } from '../triage/hours-left.ts'
import type { ReasonCode, TriageRules } from '../triage/rules.ts'
import type { Axis, Intent, Reason } from '../triage/triage.ts'

/** A pair of scores. */
export type ScorePair = Readonly<Record<Axis, number>>

/** What was scored once, with the reasons that were given for it. */
export type ReadScores = ScorePair & {
  readonly intent: Intent
  readonly reasons: readonly Pick<Reason, 'code' | 'axis' | 'points' | 'evidence'>[]
}

/** Gives scores by other points from the reasons of earlier ones; null where those do not tell enough. */
export type Reweigh = (read: ReadScores, audience: number | null) => ScorePair | null

const MOST = 100
const AXES: readonly Axis[] = ['urgency', 'importance']

/** What is found by degrees: its axis, and what each degree gives of the most. */
type Degrees = { readonly axis: Axis; readonly give: (most: number) => readonly number[] }

const BY_DEGREES: Partial<Record<ReasonCode, Degrees>> = {
  time_bound: { axis: 'urgency', give: (most) => [1, 5, 20, 70].map((hours) => timePoints(hours, most)) },
  repeat_contact: {
    axis: 'importance',
    give: (most) => [1, 2].map((earlier) => Math.floor((most * earlier) / 2)),
  },
  negative_sentiment: {
    axis: 'urgency',
    give: (most) => Array.from({ length: 25 }, (_, anger) => Math.min(most, 4 * (anger + 1))),
  },
}

/**
 * Scores again without reading again: what rules of one set of points saw, weighed by another. Both have to read by the
 * same words. Null for a message whose reasons hide something: a score that was cut at 100, a reason that had no points
 * and would have some now, a degree that its points do not tell. Then the text has to be read.
 */
export function reweigher(from: TriageRules, to: TriageRules): Reweigh {
  if (isHidden(from, to)) return () => null
  return (read, audience) => {
    if (AXES.some((axis) => read[axis] >= MOST)) return null
    const codes = [...new Set(read.reasons.map(({ code }) => code))].filter((code) => code !== 'reach')
    const reached = read.reasons.find(({ code }) => code === 'reach')
    const people = reached?.evidence == null ? audience : Number(reached.evidence)
    const was = { urgency: 0, importance: 0 }
    const is = { urgency: 0, importance: 0 }
    for (const code of codes) {
      if (!isKnown(code, from)) return null
      const degrees = BY_DEGREES[code]
      if (degrees === undefined) {
        for (const axis of AXES) {
          was[axis] += from.points[code][axis]
          is[axis] += to.points[code][axis]
        }
        continue
      }
      const { axis } = degrees
      const given = read.reasons.find((reason) => reason.code === code && reason.axis === axis)?.points ?? 0
      const points = sameDegree(degrees, given, from.points[code][axis], to.points[code][axis])
      if (points === null) return null
      was[axis] += given
      is[axis] += points
    }
    const isSpam = read.intent === 'spam'
    was.importance += isSpam ? 0 : reachPoints(people, was.importance, from)
    // Reasons that do not add up to what was scored are of something else than these points.
    if (AXES.some((axis) => was[axis] !== read[axis])) return null
    for (const axis of AXES) is[axis] = Math.min(MOST, is[axis])
    is.importance += isSpam ? 0 : reachPoints(people, is.importance, to)
    return is
  }
}

/** Whether something may have been seen and left no trace in the reasons, and would have points now. */
function isHidden(from: TriageRules, to: TriageRules): boolean {
  return (Object.keys(to.points) as ReasonCode[]).some((code) => {
    if (code === 'reach') return false
    const [was, is] = [from.points[code], to.points[code]]
    const degrees = BY_DEGREES[code]
    if (degrees === undefined) return was.urgency + was.importance === 0 && is.urgency + is.importance > 0
    const now = degrees.give(is[degrees.axis])
    return degrees.give(was[degrees.axis]).some((points, degree) => points === 0 && now[degree] !== 0)
  })
}

function isKnown(code: string, rules: TriageRules): code is ReasonCode {
  return Object.hasOwn(rules.points, code)
}

/** What the degree that gave these points gives of another most; null where several may have given them. */
function sameDegree(degrees: Degrees, points: number, from: number, to: number): number | null {
  const now = degrees.give(to)
  const found = degrees.give(from).flatMap((given, degree) => (given === points ? [now[degree]!] : []))
  return new Set(found).size === 1 ? found[0]! : null
}

/** As `scoreTriage` weighs an audience: a little, and never over a threshold. */
function reachPoints(audience: number | null, importance: number, rules: TriageRules): number {
  const most = rules.points.reach.importance
  const raw = audience === null || audience < 1 ? 0 : Math.min(most, Math.round(2 * Math.log10(audience)))
  const next = [rules.laneFrom, rules.mediumFrom, rules.highFrom].filter((from) => from > importance)
  const room = next.length === 0 ? most : Math.min(...next) - 1 - importance
  return Math.max(0, Math.min(raw, room, MOST - importance))
}

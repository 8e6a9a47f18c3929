import type { TriageRules } from '../triage/rules.ts'
import type { Axis, Band } from '../triage/triage.ts'
import { type Comparison, compareRules } from './compare-rules.ts'
import { fitPoints } from './fit-points.ts'
import { boundsOf, isLearnable, LEARNABLE, type LearnableCode } from './learnable.ts'
import { type WeighedReason, weighReasons } from './weigh-reasons.ts'
import { withLearned } from './with-learned.ts'

/** A score that a person gave or confirmed, and what the rules had read by then. */
export type LearningExample = {
  readonly axis: Axis
  /** What the person said, 0 to 100. */
  readonly score: number
  readonly reasons: readonly WeighedReason[]
  readonly band: Band
  /** When the person said it; ms since epoch. */
  readonly at: number
}

/** The points of one reason on one score: by the rules, and as they were learned. */
export type LearnedPoint = {
  readonly code: LearnableCode
  readonly axis: Axis
  readonly rulesPoints: number
  readonly points: number
  /** How many examples with this reason were learned from. */
  readonly examples: number
}

/** What was learned, and how well it does on examples it was not learned from. */
export type LearnedWeights = {
  readonly points: readonly LearnedPoint[]
  /** How many examples it was learned from: the earlier ones. */
  readonly examples: number
  /** By the later ones. */
  readonly judged: Comparison
}

/**
 * Below this nothing is proposed. Of two hundred, forty are left to judge by: with so many, a mean error that is five points
 * smaller is more than chance; with the ten of fifty it is not.
 */
export const LEAST_EXAMPLES = 200
/** A reason with fewer keeps its points: its own mean would still be unsure by some ten points. */
export const LEAST_OF_REASON = 20

/** As if so many people had confirmed the rules' points of each reason: with twenty examples, half the way is gone. */
const RIDGE = 20
const EARLIER = 0.8
const AXES: readonly Axis[] = ['urgency', 'importance']

/**
 * Points for the reasons by which their sums come nearer to what people said: learned from the earlier four fifths of the
 * examples and judged by the rest. Null when there are too few. Examples of band 0 and of spam are left out.
 */
export function learnWeights(
  examples: readonly LearningExample[],
  rules: TriageRules,
): LearnedWeights | null {
  const usable = examples.filter(isUsable).toSorted((a, b) => a.at - b.at)
  if (usable.length < LEAST_EXAMPLES) return null
  const cut = Math.floor(usable.length * EARLIER)
  const earlier = usable.slice(0, cut)
  const points = AXES.flatMap((axis) =>
    learnAxis(
      earlier.filter((example) => example.axis === axis),
      axis,
      rules,
    ),
  )
  return {
    points,
    examples: cut,
    judged: compareRules(usable.slice(cut), rules, withLearned(rules, 'learned', points)),
  }
}

function isUsable({ band, reasons }: LearningExample): boolean {
  return band === 1 && reasons.length > 0 && !reasons.some(({ code }) => code === 'spam')
}

function learnAxis(examples: readonly LearningExample[], axis: Axis, rules: TriageRules): LearnedPoint[] {
  const found = examples.map(({ reasons, score }) => ({
    codes: new Set(reasons.map(({ code }) => code).filter(isLearnable)),
    reasons,
    score,
  }))
  const seen = LEARNABLE.map((code) => ({
    code,
    rulesPoints: rules.points[code][axis],
    examples: found.filter(({ codes }) => codes.has(code)).length,
  }))
  const moving = seen.filter(({ examples: count }) => count >= LEAST_OF_REASON)
  const places = new Map(moving.map(({ code }, at) => [code, at]))
  const points = fitPoints(
    found.map(({ codes, reasons, score }) => {
      const of = [...codes].flatMap((code) => places.get(code) ?? [])
      const moved = of.reduce((sum, at) => sum + moving[at]!.rulesPoints, 0)
      // What does not move has been said already: the rest is for those that do.
      return { of, sum: score - (weighReasons(reasons, rules)[axis] - moved) }
    }),
    moving.map(({ rulesPoints }) => ({ anchor: rulesPoints, ...boundsOf(rulesPoints) })),
    RIDGE,
  )
  return seen
    .filter(({ examples: count }) => count > 0)
    .map((one) => {
      const at = places.get(one.code)
      return { ...one, axis, points: at === undefined ? one.rulesPoints : Math.round(points[at]!) }
    })
    .filter(({ rulesPoints, points: learned }) => rulesPoints > 0 || learned > 0)
}

import type { TriageAxis, TriageRulesInput } from '../../graphql/generated/graphql.ts'
import type { RulesVersion } from './queries.ts'

export type Points = Record<TriageAxis, number>
export type Thresholds = TriageRulesInput['thresholds']

/** Rules of triage while they are written. */
export interface Rules {
  thresholds: Thresholds
  /** By the code of a reason. */
  points: Readonly<Record<string, Points>>
  /** Phrases of the organization's own, by the sign that they show. */
  words: Readonly<Record<string, readonly string[]>>
}

export const AXES: readonly TriageAxis[] = ['urgency', 'importance']

/** What a version says. */
export function readRules({ thresholds, reasons, words }: RulesVersion): Rules {
  const { laneFrom, mediumFrom, highFrom } = thresholds
  return {
    thresholds: { laneFrom, mediumFrom, highFrom },
    points: Object.fromEntries(reasons.map(({ code, points }) => [code, pairOf(points)])),
    words: Object.fromEntries(words.map(({ sign, phrases }) => [sign, phrases])),
  }
}

/** What Relais comes with. */
export function shippedRules({ shippedThresholds, reasons }: RulesVersion): Rules {
  const { laneFrom, mediumFrom, highFrom } = shippedThresholds
  return {
    thresholds: { laneFrom, mediumFrom, highFrom },
    points: Object.fromEntries(reasons.map(({ code, shipped }) => [code, pairOf(shipped)])),
    words: {},
  }
}

/** The rules as the API takes them. */
export function inputOf({ thresholds, points, words }: Rules): TriageRulesInput {
  return {
    thresholds,
    points: Object.entries(points).map(([code, pair]) => ({ code, ...pair })),
    words: Object.entries(words).flatMap(([sign, phrases]) =>
      phrases.length === 0 ? [] : [{ sign, phrases: [...phrases] }],
    ),
  }
}

/** Whether two say the same. */
export function isSameRules(one: Rules, other: Rules): boolean {
  return textOf(one) === textOf(other)
}

/** What two rules differ in: thresholds, reasons and signs by their names. */
export function listDifferences(was: Rules, is: Rules) {
  const names = (one: object, other: object) => [...new Set([...Object.keys(one), ...Object.keys(other)])]
  return {
    thresholds: (['laneFrom', 'mediumFrom', 'highFrom'] as const).filter(
      (name) => was.thresholds[name] !== is.thresholds[name],
    ),
    points: names(was.points, is.points).filter((code) =>
      AXES.some((axis) => was.points[code]?.[axis] !== is.points[code]?.[axis]),
    ),
    words: names(was.words, is.words).filter(
      (sign) => (was.words[sign] ?? []).join('\n') !== (is.words[sign] ?? []).join('\n'),
    ),
  }
}

/** The same text for the same rules, in whatever order they were written. */
export function textOf(rules: Rules): string {
  const { thresholds, points, words } = inputOf(rules)
  const byFirst = (one: { code?: string; sign?: string }, other: typeof one) =>
    (one.code ?? one.sign ?? '') < (other.code ?? other.sign ?? '') ? -1 : 1
  const { laneFrom, mediumFrom, highFrom } = thresholds
  return JSON.stringify([
    [laneFrom, mediumFrom, highFrom],
    points.toSorted(byFirst).map(({ code, urgency, importance }) => [code, urgency, importance]),
    words.toSorted(byFirst).map(({ sign, phrases }) => [sign, phrases]),
  ])
}

function pairOf({ urgency, importance }: Points): Points {
  return { urgency, importance }
}

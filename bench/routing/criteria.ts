import type { Measured, Reached } from './measure-policy.ts'
import { SIMPLE_POLICIES } from './policies.ts'

/** One thing that is asked of the order. */
export interface Criterion {
  readonly scenario: string
  readonly asked: string
  readonly measured: string
  readonly holds: boolean
  /** A relation to another policy has to hold; a figure by itself depends on the model, and is printed. */
  readonly isRelation: boolean
}

export type Runs = Readonly<Record<string, Measured>>

const HOUR = 3_600_000
/** What a ratio has to reach of what is asked when few seeds are run. */
export const FEW_SEEDS_SLACK = 0.95
const one = (value: number) => value.toFixed(1)
const simple = Object.keys(SIMPLE_POLICIES) as (keyof typeof SIMPLE_POLICIES)[]

/**
 * Everything that `sla.md` §8 4.4 and 4.5 ask of a run, with what came out. Under few seeds luck counts: a ratio holds then
 * when it reaches this part of what is asked.
 */
export function judge(runs: Runs, slack = 1): Criterion[] {
  const times = ratio.bind(null, slack)
  const { S1, S2, S3, S3b, S3c, S4, S5, S6 } = runs as Record<
    'S1' | 'S2' | 'S3' | 'S3b' | 'S3c' | 'S4' | 'S5' | 'S6',
    Measured
  >
  return [
    figure('S1', '≥ 99.0', S1.ours.weighted, 99),
    figure('S2', '≥ 99.0', S2.ours.weighted, 99),
    ahead('S2', 'FIFO', S2, ['fifo'], 15),
    ahead('S2', 'round-robin', S2, ['dealt'], 20),
    ahead('S2', 'strict importance', S2, ['importance'], 4),
    figure('S4', '≥ 99.0', S4.ours.weighted, 99),
    figure('S4', 'C ≥ 95 %', S4.ours.byClass.C, 95),
    limit('S4', 'worst age / target ≤ 2', S4.ours.worstAge, 2),
    times('S3', 'FIFO', S3, ['fifo'], 3),
    times('S3', 'the better strict rule', S3, ['urgency', 'importance'], 1.15),
    slowest('S3', S3),
    figure('S3b', '≥ 20', S3b.ours.weighted, 20),
    times('S3b', 'the better strict rule', S3b, ['urgency', 'importance'], 1.3),
    near('S3b', 'A', S3b, 1),
    figure('S3c', '≥ 47', S3c.ours.weighted, 47),
    times('S3c', 'FIFO', S3c, ['fifo'], 3),
    times('S3c', 'round-robin', S3c, ['dealt'], 2),
    times('S3c', 'the better strict rule', S3c, ['urgency', 'importance'], 1.9),
    times('S3c', 'EDF', S3c, ['edf'], 15),
    times('S3c', 'cµ', S3c, ['cmu'], 1),
    figure('S3c', 'all posts ≥ 62 %', S3c.ours.posts, 62),
    figure('S3c', 'B ≥ 35 %', S3c.ours.byClass.B, 35),
    limit('S3c', 'worst age / target ≤ 100', S3c.ours.worstAge, 100),
    figure('S5', '≥ 90', S5.ours.weighted, 90),
    ahead('S5', 'the best simple rule', S5, simple, 3),
    figure('S6', '≥ 86', S6.ours.weighted, 86),
    ahead('S6', 'the best simple rule', S6, simple, 1),
    ...(['S5', 'S6'] as const).flatMap((name) => {
      const { byClass } = runs[name]!.ours
      return [
        figure(name, 'A ≥ 97 %', byClass.A, 97),
        figure(name, 'B ≥ 99 %', byClass.B, 99),
        figure(name, 'D ≥ 99 %', byClass.D, 99),
      ]
    }),
    ...Object.entries(runs).map(([name, measured]) =>
      ahead(
        name,
        'the best simple rule',
        measured,
        name === 'S3b' ? simple.filter((rule) => rule !== 'cmu') : simple,
        -0.5,
      ),
    ),
    limit('S5', 'longest wait ≤ 65 h', S5.ours.longestMs / HOUR, 65),
    figure('S5', 'longest wait with the reserve off ≥ 68 h', S5.harder.longestMs / HOUR, 68),
    limit('S1', 'no wait over twice the target or a day', S1.ours.worstPatience, 1),
    limit('S2', 'no wait over twice the target or a day', S2.ours.worstPatience, 1),
    {
      ...limit('all', 'band 0 passed over: 0', passedOver(runs), 0),
      measured: String(passedOver(runs)),
      isRelation: true,
    },
  ]
}

const passedOver = (runs: Runs) =>
  Object.values(runs).reduce(
    (sum, { ours, kinder, harder }) => sum + ours.passedOver + kinder.passedOver + harder.passedOver,
    0,
  )

type Simple = keyof typeof SIMPLE_POLICIES

const best = (measured: Measured, rules: readonly Simple[], of: (reached: Reached) => number) =>
  Math.max(...rules.map((rule) => of(measured[rule])))
const bestName = (measured: Measured, rules: readonly Simple[]) =>
  SIMPLE_POLICIES[rules.reduce((a, b) => (measured[b].weighted > measured[a].weighted ? b : a))].name

function figure(scenario: string, asked: string, value: number, least: number): Criterion {
  return { scenario, asked, measured: one(value), holds: value >= least, isRelation: false }
}

function limit(scenario: string, asked: string, value: number, most: number): Criterion {
  return { scenario, asked, measured: one(value), holds: value <= most, isRelation: false }
}

/** Ours is so many points ahead of the best of some rules; or, where it is negative, no further behind. */
function ahead(
  scenario: string,
  of: string,
  measured: Measured,
  rules: readonly Simple[],
  points: number,
): Criterion {
  const [ours, theirs] = [measured.ours.weighted, best(measured, rules, ({ weighted }) => weighted)]
  const named = rules.length > 1 ? ` (${bestName(measured, rules)})` : ''
  return {
    scenario,
    asked: `≥ ${of} ${points < 0 ? '−' : '+'} ${Math.abs(points)}${scenario === 'S3b' && rules.length > 2 ? ', cµ apart' : ''}`,
    measured: `${one(ours)} against ${one(theirs)}${named}`,
    holds: ours >= theirs + points,
    isRelation: true,
  }
}

/** Ours is so many times the best of some rules. */
function ratio(
  part: number,
  scenario: string,
  of: string,
  measured: Measured,
  rules: readonly Simple[],
  factor: number,
): Criterion {
  const [ours, theirs] = [measured.ours.weighted, best(measured, rules, ({ weighted }) => weighted)]
  return {
    scenario,
    asked: factor === 1 ? `≥ ${of}` : `≥ ${factor} × ${of}`,
    measured: `${one(ours)} against ${one(theirs)}: ${(ours / theirs).toFixed(2)} ×`,
    holds: ours >= part * factor * theirs,
    isRelation: true,
  }
}

/** The slow ones of A wait hardly longer than under the rule that is best for them. */
function slowest(scenario: string, measured: Measured): Criterion {
  const minutes = (ms: number) => `${Math.round(ms / 60_000)} min`
  const least = Math.min(...simple.map((rule) => measured[rule].p95OfA))
  return {
    scenario,
    asked: 'p95 of A ≤ 1.1 × the best policy’s',
    measured: `${minutes(measured.ours.p95OfA)} against ${minutes(least)}`,
    holds: measured.ours.p95OfA <= 1.1 * least,
    isRelation: true,
  }
}

/** A class is kept to within some points of the policy that keeps it best. */
function near(scenario: string, name: 'A', measured: Measured, points: number): Criterion {
  const [ours, theirs] = [measured.ours.byClass[name], best(measured, simple, ({ byClass }) => byClass[name])]
  return {
    scenario,
    asked: `${name} within ${points} point of the best`,
    measured: `${one(ours)} against ${one(theirs)}`,
    holds: ours >= theirs - points,
    isRelation: true,
  }
}

import { quantile } from '../promises/quantile.ts'
import { drawPosts } from './arrivals.ts'
import { CLASSES, FIRST_SEED, type PostClass, type Scenario } from './parameters.ts'
import { POLICIES, type Policy, type PolicyName } from './policies.ts'
import { simulate } from './simulate.ts'

type ClassName = PostClass['name']

/** What a policy reaches in a scenario, over all its seeds. Parts are in per cent. */
export interface Reached {
  /** In target, each post counting its weight: the mean of the seeds. */
  readonly weighted: number
  /** In target, each post counting one. */
  readonly posts: number
  readonly byClass: Readonly<Record<ClassName, number>>
  /** How long 95 of 100 posts of class A waited at the most, until they were answered; ms. */
  readonly p95OfA: number
  /** The longest wait of all, ms, and the largest part of a target that anybody waited. */
  readonly longestMs: number
  readonly worstAge: number
  /** The largest wait as a part of twice its target or a day, whichever is more. */
  readonly worstPatience: number
  readonly passedOver: number
}

export type Measured = Readonly<Record<PolicyName, Reached>>

const DAY_MS = 86_400_000

/** All policies on the same posts. */
export function measureScenario(scenario: Scenario, seeds: number): Measured {
  const tallies = Object.fromEntries(
    Object.entries(POLICIES).map(([name, policy]) => [name, openTally(policy)]),
  )
  for (let seed = FIRST_SEED; seed < FIRST_SEED + seeds; seed += 1) {
    const posts = drawPosts(scenario, seed)
    for (const tally of Object.values(tallies)) tally.add(scenario, posts, seed)
  }
  return Object.fromEntries(Object.entries(tallies).map(([name, tally]) => [name, tally.sum()])) as Measured
}

function openTally(policy: Policy) {
  const seen = Object.fromEntries(CLASSES.map(({ name }) => [name, { all: 0, inTime: 0 }])) as Record<
    ClassName,
    { all: number; inTime: number }
  >
  const weighted: number[] = []
  const agesOfA: number[] = []
  let [longestMs, worstAge, worstPatience, passedOver] = [0, 0, 0, 0]

  return {
    add(scenario: Scenario, posts: ReturnType<typeof drawPosts>, seed: number) {
      const outcome = simulate(scenario, posts, policy, seed)
      let [weight, kept] = [0, 0]
      for (const post of posts) {
        const { class: of, arrivedAt, dueAt } = post
        const finishedAt = outcome.finishedAt[post.index]!
        if (Number.isNaN(finishedAt)) throw new Error(`${policy.name} left a post without an answer.`)
        const isInTime = finishedAt <= dueAt
        const ageMs = finishedAt - arrivedAt
        seen[of.name].all += 1
        seen[of.name].inTime += Number(isInTime)
        weight += of.weight
        kept += isInTime ? of.weight : 0
        if (of.name === 'A') agesOfA.push(ageMs)
        longestMs = Math.max(longestMs, ageMs)
        worstAge = Math.max(worstAge, ageMs / of.targetMs)
        worstPatience = Math.max(worstPatience, ageMs / Math.max(2 * of.targetMs, DAY_MS))
      }
      weighted.push((100 * kept) / weight)
      passedOver += outcome.passedOver
    },
    sum(): Reached {
      const classes = Object.entries(seen)
      const total = (of: 'all' | 'inTime') => classes.reduce((sum, [, counts]) => sum + counts[of], 0)
      return {
        weighted: weighted.reduce((sum, part) => sum + part, 0) / weighted.length,
        posts: (100 * total('inTime')) / total('all'),
        byClass: Object.fromEntries(
          classes.map(([name, { all, inTime }]) => [name, (100 * inTime) / all]),
        ) as Record<ClassName, number>,
        p95OfA: quantile(
          agesOfA.toSorted((a, b) => a - b),
          0.95,
        ),
        longestMs,
        worstAge,
        worstPatience,
        passedOver,
      }
    },
  }
}

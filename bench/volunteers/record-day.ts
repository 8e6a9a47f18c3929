import { serviceLevel } from '../../packages/sla/src/overflow/erlang.ts'
import type { OpenWork } from '../../packages/sla/src/overflow/open-line.ts'
import { defaultOverflowPolicy as policy } from '../../packages/sla/src/overflow/overflow-policy.ts'
import { type Post, drawPosts } from '../routing/arrivals.ts'
import { type Scenario, SCENARIOS } from '../routing/parameters.ts'
import { OUR_POLICIES } from '../routing/policies.ts'
import { simulate } from '../routing/simulate.ts'

/** A day of `bench routing` as it went, without volunteers, in the order of the product. */
export interface Day {
  readonly scenario: Scenario
  readonly posts: readonly Post[]
  readonly begunAt: readonly number[]
  readonly finishedAt: readonly number[]
}

/** What is known at an instant of a day. */
export interface Sight {
  readonly open: readonly OpenWork[]
  /** What the team still needs for what it has begun, as expected; ms of one person. */
  readonly underWayMs: number
  /** How many people arrivals keep busy, by those the policy looks back to. */
  readonly erlangs: number
  readonly level: number
}

export function recordDay(name: 'S2' | 'S3', seed: number): Day {
  const scenario = SCENARIOS.find((one) => one.name === name)!
  const posts = drawPosts(scenario, seed)
  const { finishedAt } = simulate(scenario, posts, OUR_POLICIES.ours, seed)
  // Nobody but the care team is there, whose answers take what the post says.
  return { scenario, posts, finishedAt, begunAt: posts.map((post, n) => finishedAt[n]! - post.takesMs) }
}

/** What somebody who looks sees: what has come and is not begun, and what has been begun and is not finished. */
export function lookAt({ scenario, posts, begunAt, finishedAt }: Day, at: number): Sight {
  const open: OpenWork[] = []
  let [underWayMs, arrivedMs, arrived] = [0, 0, 0]
  for (const post of posts) {
    const { index, arrivedAt, expectedMs, heads, class: of } = post
    if (arrivedAt > at) break
    if (arrivedAt > at - policy.lookBackMs) {
      arrived += 1
      arrivedMs += expectedMs
    }
    const begun = begunAt[index]!
    if (at < begun) open.push({ ...heads.core, count: 1, isOfferable: of.volunteers !== 'none' })
    else if (at < finishedAt[index]!) underWayMs += Math.max(0, expectedMs - (at - begun))
  }
  const erlangs = arrivedMs / Math.min(policy.lookBackMs, Math.max(at, policy.checkEveryMs))
  const handlingMs = arrived === 0 ? 1 : arrivedMs / arrived
  const staffing = { people: scenario.core, erlangs, handlingMs }
  return { open, underWayMs, erlangs, level: serviceLevel(staffing, policy.levelWithinMs) }
}

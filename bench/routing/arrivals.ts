import type { Waiting } from '../../packages/sla/src/order/waiting.ts'
import {
  CLASSES,
  CLUSTER,
  HANDLING_VARIATION,
  type PostClass,
  type Scenario,
  VOLUNTEER_FACTOR,
} from './parameters.ts'
import { type Random, exponential, logNormal, randomOf } from './random.ts'

/** A post as the order sees it, and its place among all posts. */
export interface Head extends Waiting {
  readonly index: number
}

/** One post: what is known of it, and what its answer will take, which nobody knows before. */
export interface Post {
  readonly index: number
  readonly class: PostClass
  readonly arrivedAt: number
  readonly dueAt: number
  readonly isClustered: boolean
  /** What an answer is expected to take the care team, and what it takes them; ms. */
  readonly expectedMs: number
  readonly takesMs: number
  /** The post as it stands for the care team, and for a volunteer, who needs longer. */
  readonly heads: { readonly core: Head; readonly volunteer: Head }
}

/** The posts of a scenario under a seed, in the order of their arrival: a Poisson process of changing rate, by thinning. */
export function drawPosts(scenario: Scenario, seed: number): Post[] {
  const { highestRate, rateAt, lastsMs } = scenario
  const random = randomOf(seed)
  const posts: Post[] = []
  for (let at = exponential(random, highestRate); at < lastsMs; at += exponential(random, highestRate)) {
    if (random() * highestRate < rateAt(at)) posts.push(drawPost(scenario, random, posts.length, at))
  }
  return posts
}

function drawPost(scenario: Scenario, random: Random, index: number, arrivedAt: number): Post {
  const drawn = classAt(random())
  const isAlike = random() < CLUSTER.share
  const isClustered = scenario.isClustered && isAlike && drawn.isClusterable && arrivedAt >= CLUSTER.from
  const expectedMs = isClustered ? CLUSTER.handlingMs : drawn.handlingMs
  const dueAt = arrivedAt + drawn.targetMs
  const core: Head = {
    index,
    band: drawn.band,
    weight: drawn.weight,
    handlingMs: expectedMs,
    dueAt,
    waitingSince: arrivedAt,
  }
  return {
    index,
    class: drawn,
    arrivedAt,
    dueAt,
    isClustered,
    expectedMs,
    takesMs: expectedMs * logNormal(random, HANDLING_VARIATION),
    heads: { core, volunteer: { ...core, handlingMs: expectedMs * VOLUNTEER_FACTOR } },
  }
}

function classAt(part: number): PostClass {
  let upTo = 0
  for (const one of CLASSES) {
    upTo += one.share
    if (part < upTo) return one
  }
  return CLASSES.at(-1)!
}

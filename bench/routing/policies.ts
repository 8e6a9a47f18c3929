import { type OrderRules, defaultOrderRules } from '../../packages/sla/src/order/order-rules.ts'
import { pickNext } from '../../packages/sla/src/order/pick-next.ts'
import type { Head, Post } from './arrivals.ts'
import { dealOnArrival } from './deal-on-arrival.ts'
import { enter, headsOf, oldestOf, openLine, type Reach, take } from './line.ts'

/** Somebody who answers. */
export interface Responder {
  readonly reach: Reach
  /** While they may begin something: a volunteer finishes what they have begun. */
  isPresent: boolean
  picksSinceReserve: number
}

/** How many are there. */
export type Present = Readonly<Record<Reach, number>>

/** A way to decide who answers what, during one run. */
export interface Dispatcher {
  arrive(post: Post): void
  /** What a responder begins now; null when there is nothing for them. */
  next(responder: Responder, now: number, present: Present): Post | null
  come?(responder: Responder): void
  leave?(responder: Responder): void
}

export interface Policy {
  readonly name: string
  readonly start: () => Dispatcher
}

/** Of the oldest of each queue, the one with the largest index; of equals the oldest. */
function byIndex(indexOf: (post: Post, now: number) => number): () => Dispatcher {
  return () => {
    const line = openLine()
    const oldest: Post[] = []
    return {
      arrive: (post) => enter(line, post),
      next({ reach }, now) {
        oldestOf(line, reach, oldest)
        let picked: Post | null = null
        let best = Number.NEGATIVE_INFINITY
        for (const post of oldest) {
          const index = indexOf(post, now)
          if (picked && (index < best || (index === best && post.arrivedAt > picked.arrivedAt))) continue
          picked = post
          best = index
        }
        if (picked) take(line, picked)
        return picked
      },
    }
  }
}

/** The order of the product, by the product's own code. */
function inOrder(rules: OrderRules): () => Dispatcher {
  return () => {
    const line = openLine()
    const posts: Post[] = []
    const heads: Head[] = []
    return {
      arrive(post) {
        posts[post.index] = post
        enter(line, post)
      },
      next(responder, now, present) {
        const { reach, picksSinceReserve } = responder
        headsOf(line, reach, now, heads)
        const next = pickNext(
          heads,
          now,
          {
            waiting: line.waiting[reach],
            backlogMs: line.backlogMs[reach],
            responders: whoMayTakeAll(reach, present),
            picksSinceReserve,
            isBoardEmpty: true,
          },
          rules,
        )
        if (!next) return null
        const post = posts[next.picked.index]!
        responder.picksSinceReserve = next.reason.code === 'reserve' ? 0 : picksSinceReserve + 1
        take(line, post)
        return post
      },
    }
  }
}

/** Volunteers may not take all that waits for the care team; the team may take all that waits for them. */
function whoMayTakeAll(reach: Reach, { core, wideVolunteer, volunteer }: Present): number {
  if (reach === 'core') return core
  return core + wideVolunteer + (reach === 'volunteer' ? volunteer : 0)
}

const valueForTime = (post: Post) => post.class.weight / post.expectedMs

/** The rules to beat. */
export const SIMPLE_POLICIES = {
  fifo: { name: 'FIFO', start: byIndex((post) => -post.arrivedAt) },
  dealt: { name: 'Round-robin, assigned on arrival', start: dealOnArrival },
  urgency: { name: 'Strict classes by urgency', start: byIndex((post) => -post.class.targetMs) },
  importance: { name: 'Strict classes by importance', start: byIndex((post) => post.class.weight) },
  edf: { name: 'EDF', start: byIndex((post) => -post.dueAt) },
  cmu: { name: 'cµ (w/p)', start: byIndex(valueForTime) },
  generalised: {
    name: 'generalised cµ (w/p · age/target)',
    start: byIndex((post, now) => (valueForTime(post) * (now - post.arrivedAt)) / post.class.targetMs),
  },
} as const satisfies Record<string, Policy>

const ours = (reserveEvery: number) => inOrder({ ...defaultOrderRules, reserveEvery })

/** Ours, as the product has it and with other reserves. */
export const OUR_POLICIES = {
  ours: { name: '**Ours** (k 1, late 0.1, reserve 1/16)', start: inOrder(defaultOrderRules) },
  kinder: { name: 'Ours, reserve 1/8', start: ours(8) },
  harder: { name: 'Ours, no reserve', start: ours(Number.POSITIVE_INFINITY) },
} as const satisfies Record<string, Policy>

export const POLICIES = { ...SIMPLE_POLICIES, ...OUR_POLICIES }
export type PolicyName = keyof typeof POLICIES

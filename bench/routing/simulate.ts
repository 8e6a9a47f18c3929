import type { Post } from './arrivals.ts'
import { type Scenario, VOLUNTEERS, VOLUNTEER_FACTOR } from './parameters.ts'
import type { Policy, Responder } from './policies.ts'
import { randomOf } from './random.ts'

/** How a run ended. */
export interface Outcome {
  /** When each post was answered, by its index. */
  readonly finishedAt: readonly number[]
  /** How often somebody began another post while one of band 0 waited that they could have taken. */
  readonly passedOver: number
}

interface Event {
  readonly at: number
  readonly what: 'comes' | 'leaves' | 'finishes'
  readonly responder: Responder
}

/** Keeps the coming and going of volunteers apart from the posts under the same seed. */
const VOLUNTEER_SEED = 500_000

/** Everybody answers one post after another until all are answered; what somebody has begun is never taken away. */
export function simulate(scenario: Scenario, posts: readonly Post[], policy: Policy, seed: number): Outcome {
  const dispatcher = policy.start()
  const present = { core: 0, wideVolunteer: 0, volunteer: 0 }
  const idle: Responder[] = []
  const events = shiftsOf(scenario, seed)
  const finishedAt: number[] = Array.from({ length: posts.length }, () => Number.NaN)
  let passedOver = 0
  let endangered = 0

  const serve = (now: number) => {
    for (let at = 0; at < idle.length;) {
      const responder = idle[at]!
      const post = dispatcher.next(responder, now, present)
      if (!post) {
        at += 1
        continue
      }
      if (post.class.band === 0) endangered -= 1
      else if (endangered > 0 && responder.reach === 'core') passedOver += 1
      idle.splice(at, 1)
      const finishAt = now + post.takesMs * (responder.reach === 'core' ? 1 : VOLUNTEER_FACTOR)
      finishedAt[post.index] = finishAt
      insert(events, { at: finishAt, what: 'finishes', responder })
    }
  }

  const happen = ({ what, responder }: Event) => {
    if (what === 'comes') {
      responder.isPresent = true
      present[responder.reach] += 1
      dispatcher.come?.(responder)
      idle.push(responder)
    } else if (what === 'leaves') {
      responder.isPresent = false
      present[responder.reach] -= 1
      if (idle.includes(responder)) idle.splice(idle.indexOf(responder), 1)
      dispatcher.leave?.(responder)
    } else if (responder.isPresent) {
      idle.push(responder)
    }
  }

  let arrived = 0
  for (;;) {
    const post = posts[arrived]
    const event = events.at(-1)
    if (event && (!post || event.at <= post.arrivedAt)) {
      events.pop()
      happen(event)
      serve(event.at)
    } else if (post) {
      arrived += 1
      if (post.class.band === 0) endangered += 1
      dispatcher.arrive(post)
      serve(post.arrivedAt)
    } else {
      return { finishedAt, passedOver }
    }
  }
}

/** When everybody comes and goes. The care team is there from the beginning to the end. */
function shiftsOf({ core, volunteers }: Scenario, seed: number): Event[] {
  const random = randomOf(seed + VOLUNTEER_SEED)
  const events: Event[] = []
  const person = (reach: Responder['reach']): Responder => ({ reach, isPresent: false, picksSinceReserve: 0 })
  for (let n = 0; n < core; n += 1) insert(events, { at: 0, what: 'comes', responder: person('core') })
  for (let n = 0; n < volunteers; n += 1) {
    const responder = person(n % 2 === 0 ? 'wideVolunteer' : 'volunteer')
    const at = random() * VOLUNTEERS.comeWithin
    const staysMs = VOLUNTEERS.leastStay + random() * (VOLUNTEERS.longestStay - VOLUNTEERS.leastStay)
    insert(events, { at, what: 'comes', responder })
    insert(events, { at: at + staysMs, what: 'leaves', responder })
  }
  return events
}

/** Keeps the soonest event last: there are few at a time. */
function insert(events: Event[], event: Event): void {
  let at = events.length
  while (at > 0 && events[at - 1]!.at <= event.at) at -= 1
  events.splice(at, 0, event)
}

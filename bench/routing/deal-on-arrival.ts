import type { Post } from './arrivals.ts'
import { isFor } from './line.ts'
import type { Dispatcher, Responder } from './policies.ts'

/**
 * What many help desks do: each post is assigned as it arrives, to those who are there and may take it in turn, and waits
 * for that person. What somebody leaves behind is dealt again.
 */
export function dealOnArrival(): Dispatcher {
  const ring: Responder[] = []
  const hands = new Map<Responder, Post[]>()
  let turn = 0

  const deal = (post: Post) => {
    for (let step = 0; step < ring.length; step += 1) {
      const responder = ring[(turn + step) % ring.length]!
      if (!isFor(post.class, responder.reach)) continue
      hands.get(responder)!.push(post)
      turn = (turn + step + 1) % ring.length
      return
    }
    throw new Error('Nobody is there who may take the post.')
  }

  return {
    arrive: deal,
    next: (responder) => hands.get(responder)?.shift() ?? null,
    come(responder) {
      ring.push(responder)
      hands.set(responder, [])
    },
    leave(responder) {
      const left = hands.get(responder) ?? []
      hands.delete(responder)
      ring.splice(ring.indexOf(responder), 1)
      for (const post of left) deal(post)
    },
  }
}

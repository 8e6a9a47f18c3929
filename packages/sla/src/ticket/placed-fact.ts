import type { TicketFact } from './facts.ts'

/** How far a network's clock may run ahead of ours before its time is not believed. */
const SKEW_MS = 5_000

/**
 * A fact as the chart sees it. `messageAt` is when the message that a deletion is about was written, `isOfThanks` whether it was no
 * more than thanks, `isSkewed` says that
 * the network dated it in our future. `spam.mistaken` stands for a judgement of spam that was taken back,
 * `promise.replaced` comes before a promise that takes the place of another, `update.owed` after an answer that the next
 * regular update is counted from.
 */
export type PlacedFact =
  | (TicketFact & {
      readonly messageAt?: number
      readonly isOfThanks?: boolean
      readonly isSkewed?: boolean
    })
  | {
      readonly type: 'spam.mistaken'
      readonly effectiveAt: number
      readonly recordedAt: number
      readonly until: number
    }
  | {
      readonly type: 'promise.replaced' | 'update.owed'
      readonly effectiveAt: number
      readonly recordedAt: number
    }

/** Whether the chart sees a fact of the log, rather than one that stands for what the log means. */
export function isLogged(fact: PlacedFact): fact is TicketFact {
  return 'dedupKey' in fact
}

/** A fact that the network dates after we had it happened when we had it. */
export function placeFact(fact: TicketFact): TicketFact & { readonly isSkewed?: boolean } {
  const knownAt = fact.type === 'customer.message' ? fact.body.receivedAt : fact.recordedAt
  const isNetworks = fact.type.startsWith('customer.') || fact.type === 'reply.native'
  return isNetworks && fact.effectiveAt > knownAt + SKEW_MS
    ? { ...fact, effectiveAt: knownAt, isSkewed: true }
    : fact
}

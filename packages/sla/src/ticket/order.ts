import type { TicketFact, TicketFactType } from './facts.ts'

/**
 * The place of each kind of fact among facts of one instant: what the customer did, then our answers, then commands, time
 * itself last. So an answer at the very instant it is due is in time, and a reply sent with a change of status comes first.
 */
const RANKS: Readonly<Record<TicketFactType, number>> = {
  'customer.message': 0,
  'customer.edited': 1,
  'customer.deleted': 2,
  reply: 3,
  'reply.native': 3,
  reaction: 3,
  'reply.deleted': 4,
  'merge.absorb': 10,
  'split.out': 10,
  'status.set': 11,
  'triage.scored': 12,
  'triage.override': 12,
  'triage.release': 12,
  'target.set': 13,
  'assign.claim': 14,
  'assign.offer': 14,
  'assign.recall': 14,
  'assign.release': 14,
  'offer.accepted': 14,
  'offer.declined': 14,
  'offer.expired': 14,
  'draft.submitted': 14,
  'draft.approved': 14,
  'draft.returned': 14,
  'update.promised': 14,
  'update.withdrawn': 14,
  'override.extend': 15,
  'override.waive': 15,
  'override.pause': 15,
  'override.resume': 15,
  'override.excuse': 15,
  'override.retract': 15,
  'override.notThanks': 15,
  'escalation.ack': 15,
  'channel.down': 16,
  'channel.up': 16,
  'merge.absorbed': 17,
  'clock.tick': 99,
}

/** Up to this rank facts come from the network in any order, so their keys order them; above, our own log does. */
const LAST_NETWORK_RANK = 4

/** A position in the order of a fold. */
export type Position = { readonly at: number; readonly rank: number; readonly key: string | number }

export function positionOf(fact: TicketFact): Position {
  const rank = RANKS[fact.type]
  return { at: fact.effectiveAt, rank, key: rank <= LAST_NETWORK_RANK ? fact.dedupKey : fact.seq }
}

/** Negative when `a` comes before `b`; 0 for one and the same place. */
export function comparePositions(a: Position, b: Position): number {
  return a.at - b.at || a.rank - b.rank || compareKeys(a.key, b.key)
}

function compareKeys(a: string | number, b: string | number): number {
  return a === b ? 0 : a < b ? -1 : 1
}

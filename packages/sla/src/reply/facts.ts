/** Where a reply stands. The chart is in `reply-machine.ts`. */
export const REPLY_STATES = [
  'draft',
  'inReview',
  'approved',
  'held',
  'queued',
  'sending',
  'sent',
  'failed',
  'unknown',
  'reconciling',
  'needsHuman',
  'cancelled',
] as const

export type ReplyState = (typeof REPLY_STATES)[number]

/** The states in which a reply may still, or already, appear in public: at most one such reply answers a message. */
export const LIVE_REPLY_STATES = [
  'inReview',
  'approved',
  'held',
  'queued',
  'sending',
  'unknown',
  'reconciling',
  'needsHuman',
] as const satisfies readonly ReplyState[]

type Fact<Type extends string, Body = Record<never, never>> = {
  readonly type: Type
  readonly at: number
} & Readonly<Body>

/** What can happen to a reply; `at` is ms since epoch by the host's clock. */
export type ReplyFact =
  /** The author is done. */
  | Fact<'submitted', { needsReview: boolean }>
  | Fact<'approved', { by: string }>
  | Fact<'returned', { by: string; reason: string }>
  /** The undo window runs until `until`. */
  | Fact<'held', { until: number }>
  /** Nothing stands in the way of sending any more. */
  | Fact<'queued'>
  /** The customer wrote again, deleted, or the lease was lost: back to the author. */
  | Fact<'outdated', { reason: string }>
  | Fact<'recalled', { by: string }>
  /** Committed before the network is called. */
  | Fact<'attempted', { clientKey: string }>
  /** The network said yes and gave an id. */
  | Fact<'accepted', { externalId: string }>
  /** The network refused for good. */
  | Fact<'refused', { reason: string }>
  /** The network refused before doing anything, and says when to come back. */
  | Fact<'deferred', { retryAt: number }>
  /** Timeout, reset, an error after the body was sent, a crash: nobody knows. */
  | Fact<'lost', { reason: string }>
  /** An echo or a read of the network showed it. */
  | Fact<'found', { externalId: string }>
  /** A read of the network did not show it. */
  | Fact<'absent'>
  /** Every worker that took it died with it: a person looks. */
  | Fact<'abandoned', { reason: string }>
  /** A person has looked on the network. */
  | Fact<'settled', { by: string; wasSent: boolean; externalId: string | null }>
  /** The author takes a failed or cancelled reply up again. */
  | Fact<'revised', { by: string }>
  /** Time has passed; never stored. */
  | Fact<'clock.tick'>

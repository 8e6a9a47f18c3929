/** What the network's connector says about sending twice and reading back (its capabilities). */
export type SendCapabilities = {
  readonly idempotency: 'key' | 'clientId' | 'none'
  /** For how long a repeat with the same key is harmless, in ms; null is for ever. */
  readonly idempotencyMs: number | null
  readonly readBack: 'strong' | 'eventual' | 'none'
}

/** What the chart of a reply remembers. */
export type ReplyContext = {
  id: string
  capabilities: SendCapabilities
  /** How many times it has come back to its author; part of the keys of effects. */
  round: number
  holdUntil: number | null
  retryAt: number | null
  attempts: number
  /** The key under which it is sent; the same for every attempt of a round. */
  clientKey: string | null
  firstSendAt: number | null
  sendStartedAt: number | null
  unknownAt: number | null
  reconcilingAt: number | null
  reads: number
  absentAt: number | null
  sentAt: number | null
  externalId: string | null
  reason: string | null
}

/** What the host has to do, once per key. */
export type ReplyEffect =
  | { readonly kind: 'review'; readonly key: string }
  /** Call the network, not before `notBefore`; first commit `attempted`. */
  | { readonly kind: 'send'; readonly key: string; readonly notBefore: number }
  /** Look on the network for the reply, not before `notBefore`; then `found` or `absent`. */
  | { readonly kind: 'readBack'; readonly key: string; readonly notBefore: number }
  | { readonly kind: 'sent' | 'failed' | 'needsHuman' | 'returned' | 'cancelled'; readonly key: string }

/** A call that has not come back by then is not waited for: nobody knows whether it was taken. */
export const SEND_TIMEOUT_MS = 60_000
/** The network's own echo usually comes by then, before anything is read. */
export const ECHO_WAIT_MS = 20_000
/** Where a read shows what stands for certain, waiting longer only keeps the customer waiting. */
export const STRONG_ECHO_WAIT_MS = 3_000
/** Two reads that do not show a reply count as two when they are this far apart. */
export const READS_APART_MS = 60_000
/** When reading back gives no answer for so long, a person looks. */
export const RECONCILE_MS = 15 * 60_000

/** The fields of one round of sending, untouched. */
export const UNSENT = {
  holdUntil: null,
  retryAt: null,
  attempts: 0,
  clientKey: null,
  firstSendAt: null,
  sendStartedAt: null,
  unknownAt: null,
  reconcilingAt: null,
  reads: 0,
  absentAt: null,
} as const satisfies Partial<ReplyContext>

/** How long a reply of which nobody knows waits for its echo before the network is read. */
export function echoWaitMs({ readBack }: SendCapabilities): number {
  return readBack === 'strong' ? STRONG_ECHO_WAIT_MS : ECHO_WAIT_MS
}

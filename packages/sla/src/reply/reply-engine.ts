import type { ReplyFact, ReplyState } from './facts.ts'

/** Version of the chart and of `StoredReply`; the host keeps it beside the state. */
export const REPLY_MACHINE_VERSION = 1

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
  holdUntil: number | null
  retryAt: number | null
  attempts: number
  clientKey: string | null
  firstSendAt: number | null
  sendStartedAt: number | null
  unknownAt: number | null
  absentAt: number | null
  reads: number
  sentAt: number | null
  externalId: string | null
  reason: string | null
}

/** What the host keeps of a reply: small JSON. */
export type StoredReply = {
  readonly machineVersion: number
  readonly value: ReplyState
  readonly context: ReplyContext
}

/** What the host has to do, once per key. */
export type ReplyEffect =
  | { readonly kind: 'review'; readonly key: string }
  /** Call the network, not before `notBefore`; first commit `attempted`. */
  | { readonly kind: 'send'; readonly key: string; readonly notBefore: number }
  /** Look on the network for the reply, not before `notBefore`; then `found` or `absent`. */
  | { readonly kind: 'readBack'; readonly key: string; readonly notBefore: number }
  | { readonly kind: 'sent' | 'failed' | 'needsHuman' | 'returned' | 'cancelled'; readonly key: string }

export type ReplyStep = { readonly state: StoredReply; readonly effects: readonly ReplyEffect[] }

/** A draft. */
export function initialReply(_id: string, _capabilities: SendCapabilities): StoredReply {
  throw new Error('Not built yet')
}

/** Takes a fact in; one that has no meaning in the state changes nothing and returns the same state. */
export function applyReply(_state: StoredReply, _fact: ReplyFact): ReplyStep {
  throw new Error('Not built yet')
}

/** The instant at which `clock.tick` has something to do (undo window over, sending too long, time to read back), or null. */
export function nextReplyDeadline(_state: StoredReply): number | null {
  throw new Error('Not built yet')
}

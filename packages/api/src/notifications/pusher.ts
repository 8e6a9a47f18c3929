import webPush from 'web-push'
import type { PushKey } from '../channels/seal.ts'
import { findFault } from '../http/guarded-fetch.ts'
import type { PushRule } from './kinds.ts'

/** What a browser hands over when it may be told by push: an address at its push service, and its keys in base64url. */
export interface PushSubscription {
  endpoint: string
  p256dh: string
  auth: string
}

/** A push as it leaves. */
export interface OutgoingPush extends PushRule {
  payload: string
  /** What waits for the device under the same topic is replaced. */
  topic: string
}

/** What became of a push: `gone` when the subscription has ended, `later` for what may be tried again. */
export type PushOutcome =
  | { result: 'sent' }
  | { result: 'gone' }
  | { result: 'later'; reason: string; retryAfterMs: number }
  | { result: 'refused'; reason: string }

/** By which pushes leave, straight to the service of each browser. */
export interface Pusher {
  /** The public half of our key, which a browser subscribes with. */
  publicKey: string
  /** Whether an endpoint is an address that may be called at all. */
  accepts: (endpoint: string) => boolean
  send: (subscription: PushSubscription, push: OutgoingPush) => Promise<PushOutcome>
}

/** Well under a worker's lease. */
const TIMEOUT_MS = 15_000
/** A service that asks for more is asked again all the same: its clock may be wrong. */
const LONGEST_RETRY_AFTER_MS = 3_600_000
const MOST_REASON = 200

/** A pusher that encrypts for each browser (RFC 8291) and signs as this installation (RFC 8292). */
export function openPusher(
  { key, contact, fetch }: { key: PushKey; contact: string; fetch: typeof globalThis.fetch },
  {
    allowedOrigins = [],
    timeoutMs = TIMEOUT_MS,
  }: {
    /** Exact origins that may be called although they are not public. */
    allowedOrigins?: readonly string[]
    timeoutMs?: number
  } = {},
): Pusher {
  const allowed = new Set(allowedOrigins.map((origin) => new URL(origin).origin))
  return {
    publicKey: key.publicKey,
    accepts(endpoint) {
      const url = URL.parse(endpoint)
      if (!url || url.username !== '' || url.password !== '' || url.hash !== '') return false
      return allowed.has(url.origin) || (findFault(url) === null && /\.[a-z][a-z\d-]*$/.test(url.hostname))
    },
    async send({ endpoint, p256dh, auth }, { payload, topic, urgency, ttlMinutes }) {
      if (key.privateKey === null) throw new Error('This process cannot push; only workers hold the key.')
      const { headers, body } = webPush.generateRequestDetails(
        { endpoint, keys: { p256dh, auth } },
        payload,
        {
          vapidDetails: { subject: contact, publicKey: key.publicKey, privateKey: key.privateKey },
          contentEncoding: 'aes128gcm',
          TTL: ttlMinutes * 60,
          urgency,
          topic,
        },
      )
      // The length follows from the body.
      const { 'Content-Length': _length, ...rest } = headers as Record<string, string | number>
      try {
        const answer = await fetch(endpoint, {
          method: 'POST',
          headers: Object.entries(rest).map(([name, value]) => [name, String(value)] as [string, string]),
          body: new Uint8Array(body!),
          signal: AbortSignal.timeout(timeoutMs),
        })
        return await judge(answer)
      } catch (error) {
        const { message, cause } = error as Error
        const reason = cause instanceof Error ? cause.message : message
        const isForbidden = [error, cause].some(
          (one) => (one as { code?: string } | undefined)?.code === 'FETCH_REFUSED',
        )
        return isForbidden ? { result: 'refused', reason } : { result: 'later', reason, retryAfterMs: 0 }
      }
    },
  }
}

async function judge(answer: Response): Promise<PushOutcome> {
  const { status, ok } = answer
  if (ok || status === 404 || status === 410) {
    await answer.body?.cancel()
    return { result: ok ? 'sent' : 'gone' }
  }
  const reason = `The push service answered ${status}. ${await readStart(answer)}`.trim()
  return status === 429 || status === 408 || status >= 500
    ? { result: 'later', reason, retryAfterMs: readRetryAfter(answer.headers.get('retry-after')) }
    : { result: 'refused', reason }
}

/** The first words of an answer, however long it goes on. */
async function readStart(answer: Response): Promise<string> {
  const reader = answer.body?.getReader()
  const first = await reader?.read()
  await reader?.cancel()
  return new TextDecoder().decode(first?.value ?? new Uint8Array()).slice(0, MOST_REASON)
}

/** Seconds or a date (RFC 9110, 10.2.3); nought for anything else. */
function readRetryAfter(text: string | null): number {
  if (text === null) return 0
  const ms = /^\d+$/.test(text) ? Number(text) * 1000 : Date.parse(text) - Date.now()
  return Number.isFinite(ms) ? Math.min(Math.max(ms, 0), LONGEST_RETRY_AFTER_MS) : 0
}

import { createHash, createHmac, timingSafeEqual } from 'node:crypto'
import type { Secrets, Verdict, WebhookRequest } from '@relais/connectors'

const TOLERANCE_SECONDS = 300

/**
 * Hexadecimal HMAC-SHA256 over `timestamp.body`. After a change of secret, the previous one is good until whoever
 * keeps the secrets takes it away. The key of the delivery is a digest of the signed bytes, which hold the network's
 * id of the delivery: the header that repeats the id is not signed.
 */
export function verifySignature(request: WebhookRequest, secrets: Secrets): Verdict {
  const signature = request.headers['town-square-signature']
  const timestamp = request.headers['town-square-timestamp']
  if (signature === undefined || timestamp === undefined) return { accepted: false, reason: 'missing' }
  if (!/^[0-9a-f]{64}$/.test(signature) || !/^[0-9]{1,12}$/.test(timestamp)) {
    return { accepted: false, reason: 'malformed' }
  }

  const given = Buffer.from(signature, 'hex')
  const active = [secrets['webhookSecret'], secrets['previousWebhookSecret']].filter((secret) => secret)
  const matches = active.map((secret) => timingSafeEqual(given, signedBy(secret!, timestamp, request.body)))
  if (!matches.includes(true)) return { accepted: false, reason: 'wrong' }

  const age = request.receivedAt.getTime() / 1000 - Number(timestamp)
  if (Math.abs(age) > TOLERANCE_SECONDS) return { accepted: false, reason: 'stale' }
  return { accepted: true, deliveryKey: digest(request.body) }
}

/** The key under which the same bytes are kept only once. */
export function digest(body: Uint8Array): string {
  return createHash('sha256').update(body).digest('hex')
}

function signedBy(secret: string, timestamp: string, body: Uint8Array): Buffer {
  return createHmac('sha256', secret).update(`${timestamp}.`).update(body).digest()
}

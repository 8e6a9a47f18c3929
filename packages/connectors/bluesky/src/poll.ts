import { createHash } from 'node:crypto'
import type { Call, PollRequest, PollResult, RawDelivery } from '@relais/connectors'
import { fingerprint, readCursor, writeCursor } from './cursor.ts'
import { listNotifications } from './notifications.ts'
import { listOwnPosts } from './own-posts.ts'
import type { Found } from './payload.ts'
import { findDeleted, getPosts, POSTS_PER_CALL } from './reread.ts'
import { openSession, type Session } from './session.ts'

/** How often and how far we look back beyond the usual overlap, for what was sorted late or declared an old time. */
const SWEEP_EVERY_MS = 15 * 60_000
const SWEEP_BACK_MS = 24 * 3_600_000
/** How far every poll overlaps the one before, against clocks that differ. */
const OVERLAP_MS = 10 * 60_000

/**
 * Asks for what is new: notifications, our own posts (a reply made in another application is no notification), and
 * those of the watched messages that are gone (a deletion is none either). Nothing is marked as read: people may be
 * using the same account elsewhere.
 */
export async function pollAccount(call: Call, asked: PollRequest): Promise<PollResult> {
  const session = openSession(call)
  const cursor = readCursor(asked.cursor, asked.since)
  const now = call.now().getTime()
  const sweeps = now - cursor.sweptAt >= SWEEP_EVERY_MS
  const lookBack = { overlapMs: sweeps ? SWEEP_BACK_MS : OVERLAP_MS, since: asked.since.getTime(), now }

  const notified = await listNotifications(session, cursor, lookBack)
  const posted = await listOwnPosts(session, call.account, cursor, lookBack)
  const seen = new Set(cursor.seen)
  const fresh = [...notified.found, ...posted.found].filter(
    ({ uri, cid }) => !seen.has(fingerprint(uri + cid)),
  )
  const deleted = await findDeleted(session, asked.watch, cursor.watchFrom)
  const gone = deleted.found.filter(({ uri }) => !seen.has(fingerprint(uri)))

  const readAt = call.now()
  const deliveries = [
    ...(await deliverPosts(session, fresh, readAt)),
    ...gone.map(({ uri, answer }) => wrap(`deleted:${uri}`, { source: 'record', readAt, uri }, answer)),
  ]
  const next = {
    ...notified.next,
    ...posted.next,
    watchFrom: deleted.watchFrom,
    sweptAt: sweeps ? now : cursor.sweptAt,
    seen: [
      ...cursor.seen,
      ...fresh.map(({ uri, cid }) => fingerprint(uri + cid)),
      ...gone.map(({ uri }) => fingerprint(uri)),
    ],
  }
  return { deliveries, cursor: writeCursor(next), more: notified.more || posted.more }
}

/** The new posts with their authors, pictures and times, as the application shows them; its answer word for word. */
async function deliverPosts(session: Session, fresh: readonly Found[], readAt: Date): Promise<RawDelivery[]> {
  const deliveries: RawDelivery[] = []
  for (let start = 0; start < fresh.length; start += POSTS_PER_CALL) {
    const found = fresh.slice(start, start + POSTS_PER_CALL)
    const { text } = await getPosts(
      session,
      found.map(({ uri }) => uri),
    )
    const names = found.map(({ uri, cid }) => `${uri} ${cid}`).sort()
    const key = createHash('sha256').update(names.join('\n')).digest('base64url')
    deliveries.push(wrap(`posts:${key}`, { source: 'posts', readAt, found }, text))
  }
  return deliveries
}

/** One post of a longer answer, as if the application had been asked for it alone. */
export function wrapFound({ uri, cid }: Found, view: unknown, readAt: Date): RawDelivery {
  const about = { source: 'posts', readAt, found: [{ uri, cid }] }
  return wrap(`found:${uri}`, about, JSON.stringify({ posts: [view] }))
}

/** Puts the bytes of an answer, untouched, behind what they answer. */
function wrap(deliveryKey: string, about: Record<string, unknown>, answer: string): RawDelivery {
  const body = new TextEncoder().encode(`${JSON.stringify(about).slice(0, -1)},"answer":${answer}}`)
  return { deliveryKey, body }
}

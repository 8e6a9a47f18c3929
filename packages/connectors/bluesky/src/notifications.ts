import { z } from 'zod'
import type { PollCursor } from './cursor.ts'
import { type Found, notificationPage } from './payload.ts'
import { readAddress } from './record-address.ts'
import { keyMadeAt } from './record-key.ts'
import type { Session } from './session.ts'

/** How far back to look: `overlapMs` behind where we were, never before `since`, all in milliseconds since 1970. */
export interface LookBack {
  overlapMs: number
  since: number
  now: number
}

const REASONS = ['mention', 'reply', 'quote']
/** The first page is short: most polls find little. */
const FIRST_PAGE = 25
const PAGE = 100
const PAGES_PER_POLL = 5

const listed = z.object({ uri: z.string(), cid: z.string(), indexedAt: z.string() })

/**
 * Lists notifications, newest first, back to where the last poll was less the overlap. A list that is longer than one
 * poll may read is continued by the next, from the same page, before anything newer is looked at.
 */
export async function listNotifications(
  session: Session,
  cursor: PollCursor,
  { overlapMs, since, now }: LookBack,
) {
  const floor = cursor.catchUp?.floor ?? Math.max(cursor.notifiedUntil - overlapMs, since)
  const found: Found[] = []
  let page = cursor.catchUp?.page
  let until = cursor.notifiedUntil
  let finished = false

  for (let count = 0; count < PAGES_PER_POLL && !finished; count += 1) {
    const limit = page === undefined ? FIRST_PAGE : PAGE
    const params = { limit, reasons: REASONS, ...(page === undefined ? {} : { cursor: page }) }
    const answer = await session.read(
      { nsid: 'app.bsky.notification.listNotifications', params },
      notificationPage,
    )
    let oldest = Number.POSITIVE_INFINITY
    for (const entry of answer.notifications) {
      const read = listed.safeParse(entry).data
      const sortedAt = Date.parse(read?.indexedAt ?? '')
      if (read === undefined || Number.isNaN(sortedAt)) continue
      oldest = Math.min(oldest, sortedAt)
      // A clock that is ahead must not hide what comes after it.
      until = Math.max(until, Math.min(sortedAt, now))
      // The list is sorted by the time the author declares when that is in the past; the key tells when it was made.
      const madeAt = keyMadeAt(readAddress(read.uri)?.rkey ?? '')?.getTime() ?? 0
      if (Math.max(sortedAt, madeAt) >= since) found.push(entry as Found)
    }
    page = answer.cursor
    finished = page === undefined || oldest < floor || answer.notifications.length === 0
  }

  const catchUp = finished || page === undefined ? null : { page, floor }
  return { found, next: { notifiedUntil: until, catchUp }, more: catchUp !== null }
}

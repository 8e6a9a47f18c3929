import { createHash } from 'node:crypto'
import { z } from 'zod'

/** How many things already delivered a cursor remembers; beyond that, messages are known by their ids at intake. */
const MEMORY = 1000

/** How far a poll has come. It is all that is kept between two polls. */
export interface PollCursor {
  /** The latest instant at which a notification was sorted. */
  notifiedUntil: number
  /** A listing that was too long for one poll: where to go on, and where to stop. */
  catchUp: { page: string; floor: number } | null
  /** The latest instant in a key of our own posts. */
  postedUntil: number
  /** The instant of the last look further back. */
  sweptAt: number
  /** Where in the watched messages the next re-reading begins. */
  watchFrom: number
  /** Fingerprints of what was delivered lately. */
  seen: string[]
}

const stored = z.object({
  notifiedUntil: z.number(),
  catchUp: z.object({ page: z.string(), floor: z.number() }).nullable(),
  postedUntil: z.number(),
  sweptAt: z.number(),
  watchFrom: z.int().nonnegative(),
  seen: z.array(z.string()),
})

/** Reads a stored cursor; without one, everything begins when the channel was opened. */
export function readCursor(text: string | null, since: Date): PollCursor {
  if (text !== null) return stored.parse(JSON.parse(text))
  const start = since.getTime()
  return { notifiedUntil: start, catchUp: null, postedUntil: start, sweptAt: start, watchFrom: 0, seen: [] }
}

export function writeCursor(cursor: PollCursor): string {
  return JSON.stringify({ ...cursor, seen: cursor.seen.slice(-MEMORY) })
}

/** Sixty-six bits of a digest: short enough for a thousand of them, long enough never to meet. */
export function fingerprint(text: string): string {
  return createHash('sha256').update(text).digest('base64url').slice(0, 11)
}

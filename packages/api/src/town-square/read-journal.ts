import { and, asc, eq, gt, gte, inArray } from 'drizzle-orm'
import { listHandles, selectPosts } from './post-rows.ts'
import { events, posts, squares } from './tables.ts'
import type { Brand, Square, Town } from './town.ts'
import { toEvent } from './wire.ts'

export interface JournalRequest {
  /** The number after which to go on. */
  after: number
  /** Leave out what happened before. */
  from: Date | null
  limit: number
}

/**
 * What a brand may know, in the order of the commits. The square's revision is read before the events: whatever it
 * counts is committed, so that the cursor never passes something that is still to appear.
 */
export async function readJournal(
  town: Town,
  square: Square,
  brand: Brand,
  { after, from, limit }: JournalRequest,
) {
  const [now] = await town.db
    .select({ revision: squares.revision })
    .from(squares)
    .where(eq(squares.squareId, square.squareId))
  const page = await town.db
    .select()
    .from(events)
    .where(
      and(
        eq(events.brandId, brand.brandId),
        gt(events.sequence, after),
        from === null ? undefined : gte(events.happenedAt, from),
      ),
    )
    .orderBy(asc(events.sequence))
    .limit(limit + 1)
  const shown = page.slice(0, limit)
  const more = page.length > limit
  const last = shown.at(-1)?.sequence ?? after
  return {
    events: await describeEvents(town, square, shown),
    cursor: more ? last : Math.max(last, now?.revision ?? 0),
    more,
  }
}

/** Events as they go over the wire. */
export async function describeEvents(
  town: Town,
  square: Pick<Square, 'squareId' | 'slug'>,
  rows: (typeof events.$inferSelect)[],
) {
  if (rows.length === 0) return []
  const handles = await listHandles(town.db, square.squareId)
  const ids = [...new Set(rows.map(({ postId }) => postId))]
  const found = new Map(
    (await selectPosts(town.db, inArray(posts.postId, ids))).map((row) => [row.post.postId, row]),
  )
  // A square that is being taken down loses its posts between two readings: then there is nothing left to tell.
  return rows.flatMap((event) => {
    const row = found.get(event.postId)
    return row ? [toEvent({ town, square, handles }, event, row)] : []
  })
}

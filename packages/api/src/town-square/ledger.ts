import { and, asc, eq, gt, sql } from 'drizzle-orm'
import { isId } from '../db/id.ts'
import { selectPosts } from './post-rows.ts'
import { posts } from './tables.ts'
import type { Square, Town } from './town.ts'

/** Every post of a square, exactly, in the order of their making: what a harness counts against what it did. */
export async function readLedger(
  town: Town,
  square: Square,
  { after, limit }: { after: string | null; limit: number },
) {
  const rows = await selectPosts(
    town.db,
    and(
      eq(posts.squareId, square.squareId),
      after !== null && isId(after) ? gt(posts.postId, after) : undefined,
    ),
  )
    .orderBy(asc(posts.postId))
    .limit(limit + 1)
  const shown = rows.slice(0, limit)
  return {
    posts: shown.map(({ post, visibility, person, brand }) => ({
      id: post.postId,
      threadId: post.threadId,
      parentId: post.parentId,
      visibility,
      by: brand ? 'brand' : 'person',
      handle: (brand ?? person)!.handle,
      text: post.text,
      clientKey: post.clientKey,
      createdAt: post.createdAt.toISOString(),
      deletedAt: post.deletedAt?.toISOString() ?? null,
    })),
    after: rows.length > limit ? shown.at(-1)!.post.postId : null,
  }
}

/** The ledger in figures: how much was posted by whom, and what a brand posted more than once. */
export async function summariseLedger(town: Town, square: Square) {
  const [totals] = await town.db.execute<{ people: number; brands: number; keyed: number; keys: number }>(sql`
    select count(*) filter (where person_id is not null)::int as people,
      count(*) filter (where brand_id is not null)::int as brands,
      count(client_key)::int as keyed,
      count(distinct (brand_id, client_key)) filter (where client_key is not null)::int as keys
    from ${posts} where square_id = ${square.squareId}`)
  const keysTwice = await town.db.execute<{ clientKey: string; times: number }>(sql`
    select client_key as "clientKey", count(*)::int as times from ${posts}
    where square_id = ${square.squareId} and client_key is not null
    group by brand_id, client_key having count(*) > 1 order by 2 desc, 1 limit 1000`)
  const textsTwice = await town.db.execute<{ text: string; threadId: string; times: number }>(sql`
    select text, thread_id as "threadId", count(*)::int as times from ${posts}
    where square_id = ${square.squareId} and brand_id is not null and deleted_at is null
    group by brand_id, thread_id, parent_id, text having count(*) > 1 order by 3 desc, 1 limit 1000`)
  return { ...totals!, keysPostedTwice: [...keysTwice], textsPostedTwice: [...textsTwice] }
}

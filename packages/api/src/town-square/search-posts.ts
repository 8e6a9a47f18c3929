import { and, desc, eq, gte, isNull, lt, or, sql } from 'drizzle-orm'
import { isId } from '../db/id.ts'
import { listHandles, selectPosts } from './post-rows.ts'
import { posts, threadBrands, threads } from './tables.ts'
import type { Brand, Square, Town } from './town.ts'
import { toBrandPost } from './wire.ts'

export interface PostSearch {
  /** Words that have all to be there, `"two words"`, `a OR b`, `-word`: nothing that is written is refused. */
  q: string
  /** Only what its author said is in this language; null for every one. */
  language: string | null
  /** Leave out what was written before. */
  from: Date | null
  /** Where what is older begins, as the answer before gave it. */
  before: string | null
  limit: number
}

/**
 * What people and other brands say in public in threads that the brand does not hear, the newest first. What was deleted or
 * hidden is not found.
 */
export async function searchPosts(town: Town, square: Square, brand: Brand, asked: PostSearch) {
  const { q, language, from, before, limit } = asked
  const place = readPlace(before)
  const isHeard = sql`exists (select from ${threadBrands}
    where ${threadBrands.threadId} = ${posts.threadId} and ${threadBrands.brandId} = ${brand.brandId})`
  const rows = await selectPosts(
    town.db,
    and(
      eq(posts.squareId, square.squareId),
      eq(threads.visibility, 'public'),
      isNull(posts.deletedAt),
      isNull(posts.hiddenAt),
      sql`not ${isHeard}`,
      sql`to_tsvector('simple', ${posts.text}) @@ websearch_to_tsquery('simple', ${q})`,
      language === null ? undefined : sql`split_part(lower(${posts.language}), '-', 1) = ${language}`,
      from === null ? undefined : gte(posts.createdAt, from),
      place === null
        ? undefined
        : or(
            lt(posts.createdAt, place.at),
            and(eq(posts.createdAt, place.at), lt(posts.postId, place.postId)),
          ),
    ),
  )
    .orderBy(desc(posts.createdAt), desc(posts.postId))
    .limit(limit + 1)
  const shown = rows.slice(0, limit)
  const last = shown.at(-1)?.post
  const scene = { town, square, handles: await listHandles(town.db, square.squareId) }
  return {
    posts: shown.map((row) => toBrandPost(scene, row, brand.brandId)),
    before: rows.length > limit && last ? `${last.createdAt.toISOString()}/${last.postId}` : null,
  }
}

function readPlace(before: string | null): { at: Date; postId: string } | null {
  const [instant = '', postId = ''] = before?.split('/') ?? []
  const at = new Date(instant)
  return Number.isNaN(at.getTime()) || !isId(postId) ? null : { at, postId }
}

import { and, desc, eq, gt, inArray, isNull, lt, or, sql } from 'drizzle-orm'
import { AS_WRITTEN, selectPosts } from './post-rows.ts'
import { brands, posts, threads } from './tables.ts'
import type { Author, Square, Town } from './town.ts'
import { toPagePost } from './wire.ts'

/** A viral post has hundreds of comments: the page shows the last ones, the thread's own address gives all. */
const COMMENTS_SHOWN = 50

/** The public threads of a square, the youngest first, each with its first post and its last comments. */
export async function listThreads(
  town: Town,
  square: Square,
  { readerPersonId, before, limit }: { readerPersonId: string | null; before: Date | null; limit: number },
) {
  const page = await town.db
    .select({
      threadId: threads.threadId,
      createdAt: threads.createdAt,
      brand: { handle: brands.handle, name: brands.name },
    })
    .from(threads)
    .innerJoin(brands, eq(brands.brandId, threads.brandId))
    .where(
      and(
        eq(threads.squareId, square.squareId),
        eq(threads.visibility, 'public'),
        before === null ? undefined : lt(threads.createdAt, before),
      ),
    )
    .orderBy(desc(threads.createdAt), desc(threads.threadId))
    .limit(limit + 1)
  const shown = page.slice(0, limit)
  const ids = shown.map(({ threadId }) => threadId)
  const rows =
    ids.length === 0
      ? []
      : await selectPosts(town.db, and(inArray(posts.threadId, ids), isAmongLast())).orderBy(...AS_WRITTEN)
  const byThread = Map.groupBy(rows, ({ post }) => post.threadId)
  const counts = await countPosts(town, ids)
  return {
    threads: shown.map(({ threadId, brand }) => ({
      threadId,
      brand,
      posts: (byThread.get(threadId) ?? []).map((row) => toPagePost(row, readerPersonId)),
      commentCount: (counts.get(threadId) ?? 1) - 1,
    })),
    before: page.length > limit ? shown.at(-1)!.createdAt.toISOString() : null,
  }
}

/** One public thread whole, in pages; null when there is none. */
export async function findThread(
  town: Town,
  square: Square,
  threadId: string,
  { readerPersonId, after, limit }: { readerPersonId: string | null; after: Date | null; limit: number },
) {
  const rows = await selectPosts(
    town.db,
    and(
      eq(posts.threadId, threadId),
      eq(posts.squareId, square.squareId),
      eq(threads.visibility, 'public'),
      after === null ? undefined : gt(posts.createdAt, after),
    ),
  )
    .orderBy(...AS_WRITTEN)
    .limit(limit + 1)
  if (rows.length === 0 && after === null) return null
  const shown = rows.slice(0, limit)
  return {
    threadId,
    posts: shown.map((row) => toPagePost(row, readerPersonId)),
    after: rows.length > limit ? shown.at(-1)!.post.createdAt.toISOString() : null,
  }
}

/** The private exchanges of a person, or of a brand's desk; the one that was written in last first. */
export async function listPrivateThreads(town: Town, square: Square, party: Author) {
  const rows = await selectPosts(
    town.db,
    and(
      party.personId === null ? eq(threads.brandId, party.brandId) : eq(threads.personId, party.personId),
      eq(threads.squareId, square.squareId),
      eq(threads.visibility, 'private'),
    ),
  ).orderBy(...AS_WRITTEN)
  const known = await town.db.select().from(brands).where(eq(brands.squareId, square.squareId))
  const byThread = [...Map.groupBy(rows, ({ post }) => post.threadId)]
  return byThread
    .map(([threadId, own]) => {
      const brand = known.find(({ brandId }) => brandId === own[0]!.threadBrandId)!
      const person = own.find((row) => row.person !== null)?.person
      return {
        threadId,
        with: party.personId === null ? (person?.name ?? '') : brand.name,
        posts: own.map((row) => toPagePost(row, party.personId)),
      }
    })
    .toSorted((a, b) => b.posts.at(-1)!.createdAt.localeCompare(a.posts.at(-1)!.createdAt))
}

function isAmongLast() {
  const younger = sql`(select count(*) from ${posts} as younger
    where younger.thread_id = ${posts.threadId} and younger.parent_id is not null
      and (younger.created_at, younger.post_id) > (${posts.createdAt}, ${posts.postId}))`
  return or(isNull(posts.parentId), lt(younger, COMMENTS_SHOWN))
}

async function countPosts(town: Town, threadIds: string[]): Promise<Map<string, number>> {
  if (threadIds.length === 0) return new Map()
  const counted = await town.db
    .select({ threadId: posts.threadId, count: sql<number>`count(*)::int` })
    .from(posts)
    .where(inArray(posts.threadId, threadIds))
    .groupBy(posts.threadId)
  return new Map(counted.map(({ threadId, count }) => [threadId, count]))
}

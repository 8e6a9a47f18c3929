import { and, eq } from 'drizzle-orm'
import { isId } from '../db/id.ts'
import { Refusal } from '../refusal.ts'
import type { Post } from './add-post.ts'
import { posts, threads } from './tables.ts'
import type { Town, TownTx } from './town.ts'

export type Thread = typeof threads.$inferSelect

/**
 * A post that may be answered or changed, with its thread, for whoever may see it: a private one exists only for its
 * two parties. Throws a refusal when there is none, or when it was deleted.
 */
export async function getPost(
  tx: TownTx | Town['db'],
  squareId: string,
  postId: string,
  reader: { personId: string | null; brandId: string | null },
): Promise<{ post: Post; thread: Thread }> {
  const [found] = isId(postId)
    ? await tx
        .select({ post: posts, thread: threads })
        .from(posts)
        .innerJoin(threads, eq(threads.threadId, posts.threadId))
        .where(and(eq(posts.postId, postId), eq(posts.squareId, squareId)))
    : []
  if (!found || !maySee(found.thread, reader))
    throw new Refusal('NO_SUCH_POST', 'There is no such post on this square.')
  if (found.post.deletedAt) throw new Refusal('POST_GONE', 'This post was deleted by its author.')
  return found
}

function maySee(thread: Thread, reader: { personId: string | null; brandId: string | null }): boolean {
  if (thread.visibility === 'public') return true
  return thread.personId === reader.personId || thread.brandId === reader.brandId
}

import { and, eq } from 'drizzle-orm'
import { Refusal } from '../refusal.ts'
import type { Post } from './add-post.ts'
import { getPost } from './find-post.ts'
import { nextRevision, recordEvent } from './record-event.ts'
import { events, likes, posts } from './tables.ts'
import { acceptText } from './text-rules.ts'
import type { Author, Town, TownTx } from './town.ts'

interface Target {
  squareId: string
  postId: string
  author: Author
}

/** The author writes the text anew. */
export async function editPost(town: Town, asked: Target & { text: string; at?: Date }): Promise<Post> {
  const { squareId, at = town.now() } = asked
  const edited = await town.db.transaction(async (tx) => {
    const { post, thread } = await getOwnPost(tx, asked)
    const text = acceptText(asked.text, thread.visibility)
    const [changed] = await tx
      .update(posts)
      .set({ text, editedAt: at })
      .where(eq(posts.postId, post.postId))
      .returning()
    const { postId, threadId } = post
    await recordEvent(town, tx, { kind: 'post.edited', postId, threadId, squareId, text, at })
    return changed!
  })
  town.nudge()
  return edited
}

/** The author takes the post away: its text is gone from the square and from what is still to be told of it. */
export async function deletePost(town: Town, asked: Target & { at?: Date }): Promise<Post> {
  const { squareId, at = town.now() } = asked
  const deleted = await town.db.transaction(async (tx) => {
    const { post } = await getOwnPost(tx, asked)
    const { postId, threadId } = post
    const [changed] = await tx
      .update(posts)
      .set({ text: '', deletedAt: at })
      .where(eq(posts.postId, postId))
      .returning()
    await recordEvent(town, tx, { kind: 'post.deleted', postId, threadId, squareId, text: '', at })
    await tx.update(events).set({ text: '' }).where(eq(events.postId, postId))
    return changed!
  })
  town.nudge()
  return deleted
}

/** A brand hides a comment from everybody but its author, or shows it again. */
export async function hidePost(
  town: Town,
  asked: { squareId: string; postId: string; brandId: string; isHidden: boolean },
): Promise<void> {
  const { squareId, postId, brandId, isHidden } = asked
  await town.db.transaction(async (tx) => {
    const { post, thread } = await getPost(tx, squareId, postId, { personId: null, brandId })
    if (thread.brandId !== brandId || thread.visibility === 'private' || post.brandId !== null) {
      throw new Refusal(
        'NOT_YOURS',
        'A brand hides what people wrote in public under its own name, and nothing else.',
      )
    }
    await tx
      .update(posts)
      .set({ hiddenAt: isHidden ? (post.hiddenAt ?? town.now()) : null })
      .where(eq(posts.postId, postId))
    await nextRevision(tx, squareId)
  })
}

/** A brand likes a post, or no longer does. */
export async function likePost(
  town: Town,
  asked: { squareId: string; postId: string; brandId: string; isLiked: boolean },
): Promise<void> {
  const { squareId, postId, brandId, isLiked } = asked
  await town.db.transaction(async (tx) => {
    const { post } = await getPost(tx, squareId, postId, { personId: null, brandId })
    const like = { postId: post.postId, brandId }
    if (isLiked) await tx.insert(likes).values(like).onConflictDoNothing()
    else await tx.delete(likes).where(and(eq(likes.postId, post.postId), eq(likes.brandId, brandId)))
    await nextRevision(tx, squareId)
  })
}

async function getOwnPost(tx: TownTx, { squareId, postId, author }: Target) {
  const found = await getPost(tx, squareId, postId, author)
  if (found.post.personId !== author.personId || found.post.brandId !== author.brandId) {
    throw new Refusal('NOT_YOURS', 'Only its author changes a post.')
  }
  // Locked and read again: a deletion that came first has the last word.
  const [post] = await tx.select().from(posts).where(eq(posts.postId, postId)).for('update')
  if (!post || post.deletedAt) throw new Refusal('POST_GONE', 'This post was deleted by its author.')
  return { post, thread: found.thread }
}

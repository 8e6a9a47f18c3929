import { eq } from 'drizzle-orm'
import { newId } from '../db/id.ts'
import { type Carried, carryPictures } from './keep-picture.ts'
import { recordEvent } from './record-event.ts'
import { findSpans } from './spans.ts'
import { brands, posts, threadBrands } from './tables.ts'
import type { Author, Town, TownTx } from './town.ts'

export type Post = typeof posts.$inferSelect

export interface NewPost {
  postId?: string
  squareId: string
  threadId: string
  visibility: 'public' | 'private'
  parentId: string | null
  author: Author
  text: string
  media?: Carried[]
  language: string | null
  clientKey?: string | null
  copy?: number
  at: Date
}

/**
 * Puts one utterance into a thread that exists, and tells the brands that hear it. A brand that is named in public, or
 * that joins in, hears the thread from then on; naming one in private tells it nothing.
 */
export async function addPost(town: Town, tx: TownTx, asked: NewPost): Promise<Post> {
  const { squareId, threadId, author, text, at } = asked
  const [post] = await tx
    .insert(posts)
    .values({
      postId: asked.postId ?? newId(),
      squareId,
      threadId,
      parentId: asked.parentId,
      ...author,
      text,
      language: asked.language,
      clientKey: asked.clientKey ?? null,
      copy: asked.copy ?? 0,
      createdAt: at,
    })
    .returning()

  await carryPictures(tx, { postId: post!.postId, author, pictures: asked.media ?? [] })

  const joining = asked.visibility === 'public' ? await findNamed(tx, squareId, text) : new Set<string>()
  if (author.brandId) joining.add(author.brandId)
  if (joining.size > 0) {
    await tx
      .insert(threadBrands)
      .values([...joining].map((brandId) => ({ threadId, brandId })))
      .onConflictDoNothing()
  }

  await recordEvent(town, tx, { kind: 'post.created', postId: post!.postId, threadId, squareId, text, at })
  return post!
}

async function findNamed(tx: TownTx, squareId: string, text: string): Promise<Set<string>> {
  const known = await tx
    .select({ brandId: brands.brandId, handle: brands.handle })
    .from(brands)
    .where(eq(brands.squareId, squareId))
  return new Set(findSpans(text, known).flatMap(({ kind, target }) => (kind === 'mention' ? [target] : [])))
}

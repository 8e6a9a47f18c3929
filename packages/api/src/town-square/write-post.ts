import { and, eq } from 'drizzle-orm'
import { newId } from '../db/id.ts'
import { Refusal } from '../refusal.ts'
import { addPost, type Post } from './add-post.ts'
import { getPost } from './find-post.ts'
import type { Carried } from './keep-picture.ts'
import { brands, threadBrands, threads } from './tables.ts'
import { acceptText } from './text-rules.ts'
import type { Author, Brand, Town, TownTx } from './town.ts'

interface Utterance {
  squareId: string
  text: string
  language: string | null
  media?: Carried[]
  /** The instant of writing; a demonstration's first posts lie in the past. */
  at?: Date
}

/** Starts a public thread, addressed to a brand or by it. */
export async function writePost(
  town: Town,
  asked: Utterance & { author: Author; brandId: string },
): Promise<Post> {
  const { squareId, author, brandId, language, at = town.now() } = asked
  const text = acceptText(asked.text, 'public', asked.media?.length)
  const post = await town.db.transaction(async (tx) => {
    const threadId = newId()
    await tx
      .insert(threads)
      .values({ threadId, squareId, visibility: 'public', brandId, personId: null, createdAt: at })
    await tx.insert(threadBrands).values({ threadId, brandId })
    return addPost(town, tx, {
      postId: threadId,
      squareId,
      threadId,
      visibility: 'public',
      parentId: null,
      author,
      text,
      media: asked.media ?? [],
      language,
      at,
    })
  })
  town.nudge()
  return post
}

/** Comments under a public post or under another comment. */
export async function commentOnPost(
  town: Town,
  asked: Utterance & { author: Author; postId: string },
): Promise<Post> {
  const { squareId, author, language, at = town.now() } = asked
  const text = acceptText(asked.text, 'public', asked.media?.length)
  const post = await town.db.transaction(async (tx) => {
    const answered = await getPost(tx, squareId, asked.postId, author)
    if (answered.thread.visibility === 'private') {
      throw new Refusal('NOT_PUBLIC', 'This was written in private; answer it in private.')
    }
    const { threadId, postId: parentId } = answered.post
    return addPost(town, tx, {
      squareId,
      threadId,
      visibility: 'public',
      parentId,
      author,
      text,
      media: asked.media ?? [],
      language,
      at,
    })
  })
  town.nudge()
  return post
}

/** A person writes privately to a brand. */
export async function writePrivately(
  town: Town,
  asked: Utterance & { personId: string; brandId: string },
): Promise<Post> {
  const { squareId, personId, brandId, language, at = town.now() } = asked
  const text = acceptText(asked.text, 'private', asked.media?.length)
  const post = await town.db.transaction(async (tx) => {
    const threadId = await ensurePrivateThread(tx, { squareId, personId, brandId, at })
    const author = { personId, brandId: null }
    return addPost(town, tx, {
      squareId,
      threadId,
      visibility: 'private',
      parentId: null,
      author,
      text,
      media: asked.media ?? [],
      language,
      at,
    })
  })
  town.nudge()
  return post
}

/** The one private exchange between a person and a brand. */
export async function ensurePrivateThread(
  tx: TownTx,
  asked: { squareId: string; personId: string; brandId: string; at: Date },
): Promise<string> {
  const { squareId, personId, brandId, at } = asked
  const threadId = newId()
  await tx
    .insert(threads)
    .values({ threadId, squareId, visibility: 'private', brandId, personId, createdAt: at })
    .onConflictDoNothing()
  const [thread] = await tx
    .select({ threadId: threads.threadId })
    .from(threads)
    .where(
      and(eq(threads.brandId, brandId), eq(threads.personId, personId), eq(threads.visibility, 'private')),
    )
  await tx.insert(threadBrands).values({ threadId: thread!.threadId, brandId }).onConflictDoNothing()
  return thread!.threadId
}

/** The brand that people write to; without a handle, the square's first. Throws a refusal when there is none. */
export async function getBrand(town: Town, squareId: string, handle: string | null): Promise<Brand> {
  const [brand] = await town.db
    .select()
    .from(brands)
    .where(
      handle === null
        ? eq(brands.squareId, squareId)
        : and(eq(brands.squareId, squareId), eq(brands.handle, handle.toLowerCase().replace(/^@/, ''))),
    )
    .orderBy(brands.createdAt, brands.brandId)
    .limit(1)
  if (!brand) throw new Refusal('NO_SUCH_BRAND', 'There is no such brand on this square.', { path: ['to'] })
  return brand
}

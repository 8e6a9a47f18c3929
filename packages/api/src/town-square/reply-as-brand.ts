import { and, asc, eq, sql } from 'drizzle-orm'
import { Refusal } from '../refusal.ts'
import { addPost, type Post } from './add-post.ts'
import { strikes, type Weather } from './faults.ts'
import { getPost } from './find-post.ts'
import { type Carried, listPictures } from './keep-picture.ts'
import { posts } from './tables.ts'
import { acceptReplyText } from './text-rules.ts'
import type { Brand, Town, TownTx } from './town.ts'
import { ensurePrivateThread } from './write-post.ts'

export interface BrandReply {
  brand: Brand
  inReplyTo: string
  visibility: 'public' | 'private'
  text: string
  language: string | null
  media?: Carried[]
  /** The key of the program that sends: the same key makes one post, however often it is sent. Null for people. */
  clientKey: string | null
  /** The faults that may strike this write, and its number among the brand's writes. */
  weather?: { weather: Weather; n: number }
  at?: Date
}

/**
 * A brand answers a post, in public under it or in private to its author. A key that was seen before gives back the
 * post it made (`isRepeat`), whatever has become of the post that was answered.
 */
export async function replyAsBrand(
  town: Town,
  asked: BrandReply,
): Promise<{ post: Post; isRepeat: boolean }> {
  const { brand, clientKey, visibility, media = [], at = town.now() } = asked
  const { brandId, squareId } = brand
  const text = acceptReplyText(asked.text, visibility, media.length)

  const result = await town.db.transaction(async (tx) => {
    const earlier = clientKey === null ? [] : await findByClientKey(tx, brandId, clientKey)
    const isForgotten = asked.weather && strikes(asked.weather.weather, 'keysForgotten', asked.weather.n)
    if (earlier[0] && !isForgotten)
      return {
        post: checkSame(earlier[0], text, await listPictures(tx, earlier[0].postId), media),
        isRepeat: true,
      }

    const { post: answered, thread } = await getPost(tx, squareId, asked.inReplyTo, {
      personId: null,
      brandId,
    })
    if (visibility === 'public' && thread.visibility === 'private') {
      throw new Refusal('NOT_PUBLIC', 'This was written in private; answer it in private.')
    }
    const author = { personId: null, brandId }
    const { language } = asked
    const copy = earlier.length
    const made = { squareId, visibility, author, text, media, language, clientKey, copy, at }
    if (visibility === thread.visibility) {
      const { threadId, postId: parentId } = answered
      return { post: await addPost(town, tx, { ...made, threadId, parentId }), isRepeat: false }
    }
    if (answered.personId === null) {
      throw new Refusal('NOBODY_TO_WRITE_TO', 'A brand writes privately to people, not to brands.')
    }
    const threadId = await ensurePrivateThread(tx, { squareId, personId: answered.personId, brandId, at })
    return { post: await addPost(town, tx, { ...made, threadId, parentId: null }), isRepeat: false }
  })
  town.nudge()
  return result
}

/**
 * The posts a key has made, first one first. Waits for a write under the same key that is still on its way, so that
 * the answer is final: what is not there now was not there before.
 */
export async function findByClientKey(tx: TownTx, brandId: string, clientKey: string): Promise<Post[]> {
  await tx.execute(sql`select pg_advisory_xact_lock(hashtextextended(${`${brandId} ${clientKey}`}, 0))`)
  return tx
    .select()
    .from(posts)
    .where(and(eq(posts.brandId, brandId), eq(posts.clientKey, clientKey)))
    .orderBy(asc(posts.copy))
}

function checkSame(post: Post, text: string, carries: string[], media: Carried[]): Post {
  const isSame = post.text === text && carries.join() === media.map(({ id }) => id).join()
  if (post.editedAt === null && post.deletedAt === null && !isSame) {
    throw new Refusal('KEY_REUSED', 'This key has made another post already. A new post needs a new key.')
  }
  return post
}

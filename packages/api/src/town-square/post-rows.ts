import { eq, type SQL, sql } from 'drizzle-orm'
import { brands, likes, media, people, posts, postMedia, threads } from './tables.ts'
import type { Town, TownTx } from './town.ts'

/** A picture under a post. */
export interface PictureOfPost {
  id: string
  mediaType: string
  width: number
  height: number
  alt: string
}

/** A post with what is needed to show it. */
export type PostRow = Awaited<ReturnType<typeof selectPosts>>[number]

/** Reads posts with their authors and likes. The caller says in which order. */
export function selectPosts(tx: TownTx | Town['db'], where: SQL | undefined) {
  return tx
    .select({
      post: posts,
      visibility: threads.visibility,
      threadBrandId: threads.brandId,
      person: { id: people.personId, handle: people.handle, name: people.name, hue: people.hue },
      brand: { id: brands.brandId, handle: brands.handle, name: brands.name },
      media: sql<
        PictureOfPost[]
      >`(select coalesce(json_agg(json_build_object('id', m.media_id, 'mediaType', m.media_type,
        'width', m.width, 'height', m.height, 'alt', pm.alt) order by pm.position), '[]')
        from ${postMedia} pm join ${media} m on m.media_id = pm.media_id where pm.post_id = ${posts.postId})`,
      likes: sql<number>`(select count(*)::int from ${likes} where ${likes.postId} = ${posts.postId})`,
    })
    .from(posts)
    .innerJoin(threads, eq(threads.threadId, posts.threadId))
    .leftJoin(people, eq(people.personId, posts.personId))
    .leftJoin(brands, eq(brands.brandId, posts.brandId))
    .where(where)
}

/** The order in which posts were written. */
export const AS_WRITTEN = [posts.createdAt, posts.postId] as const

/** The handles on a square, to find who is named in a text. */
export function listHandles(tx: TownTx | Town['db'], squareId: string) {
  return tx
    .select({ brandId: brands.brandId, handle: brands.handle })
    .from(brands)
    .where(eq(brands.squareId, squareId))
}

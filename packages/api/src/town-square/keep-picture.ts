import { createHash, randomUUID } from 'node:crypto'
import { checkText, repairText } from '@relais/connectors/text'
import { and, asc, eq, inArray, isNull } from 'drizzle-orm'
import { cleanImage } from '../attachments/clean-image.ts'
import { MEDIA_TYPES } from '../attachments/media-types.ts'
import { readType } from '../attachments/read-type.ts'
import { isId } from '../db/id.ts'
import { Refusal } from '../refusal.ts'
import { media, postMedia, posts } from './tables.ts'
import type { Author, Town, TownTx } from './town.ts'

/** The largest picture that is taken. */
export const MAX_PICTURE_BYTES = 5_000_000
const PICTURES_PER_POST = 4
const ALT_LIMITS = [{ max: 1_000, unit: 'graphemes' as const }]

/** What is told of a picture that was kept. */
export interface Picture {
  mediaId: string
  mediaType: string
  width: number
  height: number
}

/** A picture that a post is to carry. */
export interface Carried {
  id: string
  alt: string
}

/**
 * Keeps a picture until a post carries it: JPEG, PNG, WebP or GIF, made anew without what its camera noted. The same
 * bytes of the same author are kept once, so that an upload may be repeated.
 */
export async function keepPicture(
  town: Town,
  { squareId, author, body }: { squareId: string; author: Author; body: Uint8Array },
): Promise<Picture> {
  const { mediaType } = await readType(body)
  if (mediaType === null || MEDIA_TYPES[mediaType].kind !== 'image')
    throw new Refusal('MEDIA_REFUSED', 'Pictures are JPEG, PNG, WebP or GIF.')
  const {
    width,
    height,
    body: clean,
  } = await cleanImage(body, mediaType).catch((error: unknown) => {
    if (!(error instanceof Refusal)) throw error
    throw new Refusal('MEDIA_REFUSED', error.message, { parameters: error.parameters })
  })
  const digest = createHash('sha256').update(body).digest('hex')
  const mediaId = randomUUID()
  const own =
    author.personId === null ? eq(media.brandId, author.brandId) : eq(media.personId, author.personId)
  await town.db
    .insert(media)
    .values({
      mediaId,
      squareId,
      ...author,
      digest,
      mediaType,
      width,
      height,
      body: clean,
      createdAt: town.now(),
    })
    .onConflictDoNothing()
  const [kept] = await town.db
    .select({
      mediaId: media.mediaId,
      mediaType: media.mediaType,
      width: media.width,
      height: media.height,
    })
    .from(media)
    .where(and(own, eq(media.digest, digest)))
  return kept!
}

/** Puts pictures of the author's own under a post that is being written. */
export async function carryPictures(
  tx: TownTx,
  { postId, author, pictures }: { postId: string; author: Author; pictures: Carried[] },
): Promise<void> {
  if (pictures.length === 0) return
  if (pictures.length > PICTURES_PER_POST) {
    throw new Refusal('MEDIA_TOO_MANY', `A post carries at most ${PICTURES_PER_POST} pictures.`, {
      parameters: { max: PICTURES_PER_POST },
      path: ['media'],
    })
  }
  const ids = pictures.map(({ id }) => id).filter(isId)
  const own =
    author.personId === null ? eq(media.brandId, author.brandId) : eq(media.personId, author.personId)
  const known = await tx
    .select({ mediaId: media.mediaId })
    .from(media)
    .where(and(own, inArray(media.mediaId, ids.length > 0 ? ids : [postId])))
  const found = new Set(known.map(({ mediaId }) => mediaId))
  await tx.insert(postMedia).values(
    pictures.map(({ id, alt }, position) => {
      if (!found.has(id)) {
        throw new Refusal('NO_SUCH_MEDIA', 'This picture was not uploaded here. Upload it first.', {
          path: ['media', String(position)],
        })
      }
      return { postId, position, mediaId: id, alt: acceptAlt(alt, position) }
    }),
  )
}

function acceptAlt(alt: string, position: number): string {
  const repaired = repairText(alt).trim()
  const [excess] = checkText(repaired, ALT_LIMITS)
  if (!excess) return repaired
  throw new Refusal('ALT_TOO_LONG', `A description has at most ${excess.max} characters.`, {
    parameters: { max: excess.max },
    path: ['media', String(position), 'alt'],
  })
}

/** The ids of the pictures under a post, in their order. */
export async function listPictures(tx: TownTx, postId: string): Promise<string[]> {
  const rows = await tx
    .select({ mediaId: postMedia.mediaId })
    .from(postMedia)
    .where(eq(postMedia.postId, postId))
    .orderBy(asc(postMedia.position))
  return rows.map(({ mediaId }) => mediaId)
}

/** The bytes of a picture that a standing post carries; null for any other. */
export async function findPicture(
  town: Town,
  mediaId: string,
): Promise<{ mediaType: string; body: Uint8Array } | null> {
  if (!isId(mediaId)) return null
  const [picture] = await town.db
    .select({ mediaType: media.mediaType, body: media.body })
    .from(media)
    .innerJoin(postMedia, eq(postMedia.mediaId, media.mediaId))
    .innerJoin(posts, eq(posts.postId, postMedia.postId))
    .where(and(eq(media.mediaId, mediaId), isNull(posts.deletedAt)))
    .limit(1)
  return picture ?? null
}

import sharp, { type Sharp } from 'sharp'
import { Refusal } from '../refusal.ts'
import type { MediaType } from './media-types.ts'
import { oneAtATime } from './one-at-a-time.ts'

/** A picture made anew: upright, without anything its camera noted, no larger than a screen needs. */
export interface CleanImage {
  body: Uint8Array
  mediaType: MediaType
  width: number
  height: number
  thumbnail: Uint8Array
}

/** A telephone's largest pictures have fifty million pixels; counted over all the frames of a moving one. */
export const MAX_PIXELS = 50_000_000
/** The longest side of what is kept. */
const MAX_SIDE = 4_096
const THUMBNAIL_SIDE = 480
export const THUMBNAIL_TYPE = 'image/webp'
const LONGEST_SECONDS = 20

// Pictures come from strangers: of all that could read them, only what reads these four types is let near them.
sharp.block({ operation: ['VipsForeignLoad'] })
sharp.unblock({
  operation: [
    'VipsForeignLoadJpegBuffer',
    'VipsForeignLoadPngBuffer',
    'VipsForeignLoadWebpBuffer',
    'VipsForeignLoadNsgifBuffer',
  ],
})
sharp.cache(false)
sharp.concurrency(1)

const FORMATS: Partial<Record<MediaType, string>> = {
  'image/jpeg': 'jpeg',
  'image/png': 'png',
  'image/webp': 'webp',
  'image/gif': 'gif',
}

/**
 * Makes a picture anew from its pixels, so that nothing that was hidden in the file comes along: no place, no camera,
 * no second file behind the first. The header is judged before a pixel is read. Refused with
 * ATTACHMENT_TOO_MANY_PIXELS or ATTACHMENT_BROKEN. One picture at a time: a large one takes memory.
 */
export async function cleanImage(body: Uint8Array, mediaType: MediaType): Promise<CleanImage> {
  return oneAtATime(async () => {
    try {
      await judgeHeader(body, mediaType)
      const upright = open(body, mediaType)
        .rotate()
        .resize({ width: MAX_SIDE, height: MAX_SIDE, fit: 'inside', withoutEnlargement: true })
      const { data, info } = await encode(upright, mediaType).toBuffer({ resolveWithObject: true })
      const thumbnail = await open(data, mediaType, { firstFrame: true })
        .resize({ width: THUMBNAIL_SIDE, height: THUMBNAIL_SIDE, fit: 'inside', withoutEnlargement: true })
        .webp({ quality: 75 })
        .toBuffer()
      return { body: data, mediaType, width: info.width, height: info.pageHeight ?? info.height, thumbnail }
    } catch (error) {
      if (error instanceof Refusal) throw error
      throw new Refusal(
        'ATTACHMENT_BROKEN',
        'This picture cannot be read; a part may be missing. Save it again.',
        {
          path: ['file'],
        },
      )
    }
  })
}

async function judgeHeader(body: Uint8Array, mediaType: MediaType): Promise<void> {
  const header = await sharp(body, { limitInputPixels: false, animated: true }).metadata()
  if (header.format !== FORMATS[mediaType]) throw new Error(`A ${header.format} is no ${mediaType}.`)
  // Of a moving picture, `height` is that of all its frames one under the other.
  const pixels = header.width * header.height
  if (pixels > MAX_PIXELS) {
    throw new Refusal(
      'ATTACHMENT_TOO_MANY_PIXELS',
      `This picture has ${Math.round(pixels / 1e6)} million pixels; at most ${MAX_PIXELS / 1e6} are taken. Make it smaller.`,
      {
        parameters: { megapixels: Math.round(pixels / 1e6), max: MAX_PIXELS / 1e6 },
        path: ['file'],
      },
    )
  }
}

/** Reads pixels one stretch after another where the format allows it, and gives up what is cut short. */
function open(body: Uint8Array, mediaType: MediaType, { firstFrame = false } = {}) {
  const mayMove = mediaType === 'image/gif' || mediaType === 'image/webp'
  return sharp(body, {
    limitInputPixels: MAX_PIXELS,
    sequentialRead: true,
    failOn: 'warning',
    animated: mayMove && !firstFrame,
  }).timeout({ seconds: LONGEST_SECONDS })
}

function encode(image: Sharp, mediaType: MediaType): Sharp {
  if (mediaType === 'image/jpeg') return image.jpeg({ quality: 86 })
  if (mediaType === 'image/png') return image.png()
  return mediaType === 'image/gif' ? image.gif() : image.webp({ quality: 86 })
}

import type { MediaFile, MediaLimits } from '@relais/connectors'
import sharp from 'sharp'
import { oneAtATime } from './one-at-a-time.ts'

/** What a picture is made into, from the finest on, until it fits. */
const STEPS = [
  { side: 4_096, quality: 84 },
  { side: 2_560, quality: 82 },
  { side: 2_000, quality: 80 },
  { side: 1_600, quality: 76 },
  { side: 1_200, quality: 72 },
  { side: 900, quality: 66 },
]

/**
 * A picture of ours as the network takes it: as it is where it fits, else smaller, as a JPEG. The same picture gives
 * the same bytes, so that every attempt uploads the same file. Null when it cannot be made to fit.
 */
export async function fitImage(
  file: MediaFile & { width: number | null; height: number | null },
  { types }: MediaLimits,
): Promise<MediaFile | null> {
  const { body, mediaType } = file
  const limit = types.find((type) => type.mediaType === mediaType)
  const longest = Math.max(file.width ?? 0, file.height ?? 0)
  if (limit && body.length <= limit.maxBytes && longest <= (limit.maxSide ?? longest))
    return { body, mediaType }
  const jpeg = types.find((type) => type.mediaType === 'image/jpeg')
  // A moving picture would stand still as a JPEG: it goes as it is, or not at all.
  if (!jpeg || mediaType === 'image/gif') return null
  return oneAtATime(async () => {
    for (const { side, quality } of STEPS) {
      const within = Math.min(side, jpeg.maxSide ?? side)
      const smaller = await sharp(body, { sequentialRead: true })
        .resize({ width: within, height: within, fit: 'inside', withoutEnlargement: true })
        .flatten({ background: '#ffffff' })
        .jpeg({ quality })
        .toBuffer()
      if (smaller.length <= jpeg.maxBytes) return { body: smaller, mediaType: 'image/jpeg' }
    }
    return null
  })
}

import {
  type Call,
  type MediaFile,
  type MediaLimits,
  type OutboundMedia,
  refuseMedia,
} from '@relais/connectors'
import { z } from 'zod'
import { blob } from './payload.ts'
import { openSession } from './session.ts'

/** https://github.com/bluesky-social/atproto/blob/main/lexicons/app/bsky/embed/images.json (read 2026-08) */
const MAX_IMAGES = 4
const MAX_IMAGE_BYTES = 2_000_000
/** What the application shows; larger pictures are scaled down there. */
const MAX_SIDE = 2_000

/** A post takes up to four pictures, each with a description. */
export const MEDIA_LIMITS: MediaLimits = {
  count: MAX_IMAGES,
  // A moving picture would stand still there, and is not taken for that reason.
  types: ['image/jpeg', 'image/png', 'image/webp'].map((mediaType) => ({
    mediaType,
    maxBytes: MAX_IMAGE_BYTES,
    maxSide: MAX_SIDE,
  })),
  // The lexicon sets no limit; the network's own application does.
  altText: [{ max: 2_000, unit: 'graphemes' }],
  needsText: false,
}

/** Uploads an image of ours. An upload that no post uses is swept away by the server, so repeating is harmless. */
export async function uploadImage(call: Call, file: MediaFile): Promise<OutboundMedia['handle']> {
  refuseMedia(MEDIA_LIMITS, file)
  const question = { nsid: 'com.atproto.repo.uploadBlob', upload: file, repeatable: true }
  return (await openSession(call).read(question, z.object({ blob }))).blob
}

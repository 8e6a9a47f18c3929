import express, { type Request } from 'express'
import { z } from 'zod'
import { Refusal } from '../../refusal.ts'
import { MAX_PICTURE_BYTES, type Picture } from '../keep-picture.ts'

/** Reads the bytes of a picture; their type is read from them, not from the header. */
export const pictureBody = express.raw({ type: () => true, limit: MAX_PICTURE_BYTES, inflate: false })

/** Pictures that were uploaded before and that a post is to carry. */
export const carried = z
  .array(z.object({ id: z.string().max(100), alt: z.string().max(20_000).default('') }))
  .max(20)
  .default([])

export function readPicture(request: Request): Buffer {
  const body: unknown = request.body
  if (!Buffer.isBuffer(body) || body.length === 0)
    throw new Refusal('MEDIA_REFUSED', 'Send the bytes of a picture as the body of the request.')
  return body
}

export function describePicture({ mediaId: id, mediaType, width, height }: Picture) {
  return { id, mediaType, width, height }
}

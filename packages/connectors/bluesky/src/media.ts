import { type Call, ConnectorError, type OutboundMedia, refusal, request } from '@relais/connectors'
import { z } from 'zod'
import { blob } from './payload.ts'
import { openSession } from './session.ts'

/** https://github.com/bluesky-social/atproto/blob/main/lexicons/app/bsky/embed/images.json */
const MAX_IMAGE_BYTES = 2_000_000
/** Images come resized from the network's own store; anything above is not one. */
const MAX_ATTACHMENT_BYTES = 20 * 1024 * 1024

/** Fetches a picture from the network's image store; no credentials go along. */
export async function fetchAttachment(
  call: Call,
  url: string,
): Promise<{ body: Uint8Array; mediaType: string }> {
  const asked = { method: 'GET', url, repeatable: true, maxBytes: MAX_ATTACHMENT_BYTES } as const
  const answer = await request(call, asked)
  if (answer.status !== 200) throw refusal(call, asked, answer, null)
  const mediaType = /^[a-z]+\/[a-z0-9.+-]+/i.exec(answer.headers.get('content-type') ?? '')?.[0].toLowerCase()
  return { body: answer.body, mediaType: mediaType ?? 'application/octet-stream' }
}

/** Uploads an image of ours. An upload that no post uses is swept away by the server, so repeating is harmless. */
export async function uploadImage(
  call: Call,
  file: { body: Uint8Array; mediaType: string },
): Promise<OutboundMedia['handle']> {
  if (!file.mediaType.startsWith('image/')) throw new ConnectorError('invalid', 'A post takes images only.')
  if (file.body.length > MAX_IMAGE_BYTES) {
    throw new ConnectorError(
      'invalid',
      `An image may be ${MAX_IMAGE_BYTES} bytes, this one is ${file.body.length}.`,
    )
  }
  const question = { nsid: 'com.atproto.repo.uploadBlob', upload: file, repeatable: true }
  return (await openSession(call).read(question, z.object({ blob }))).blob
}

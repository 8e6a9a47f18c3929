import {
  type Call,
  ConnectorError,
  fetchFile,
  type MediaFile,
  type MediaLimits,
  type OutboundMedia,
  refuseMedia,
  requestJson,
} from '@relais/connectors'
import { authorization, endpoint, readRefusal } from './api.ts'
import { mediaAnswerSchema } from './payload.ts'

/** What one post of the square carries. */
export const MEDIA_LIMITS: MediaLimits = {
  count: 4,
  types: ['image/jpeg', 'image/png', 'image/webp', 'image/gif'].map((mediaType) => ({
    mediaType,
    maxBytes: 5_000_000,
    maxSide: 4_096,
  })),
  altText: [{ max: 1_000, unit: 'graphemes' }],
  needsText: false,
}

/**
 * Fetches a picture from where the square is reached, whatever address it gives itself: a server is often called by
 * another name from inside than from outside. An address that is none of its pictures is not fetched at all.
 */
export async function fetchPicture(call: Call, url: string): Promise<MediaFile> {
  const id = /\/media\/([\w-]{1,100})$/.exec(new URL(url).pathname)?.[1]
  if (id === undefined) throw new ConnectorError('denied', 'This picture is not on the Town Square.')
  return fetchFile(call, `${call.account.serviceUrl.replace(/\/+$/, '')}/media/${id}`)
}

/** Uploads a picture. The same bytes get the same id, and what no post carries is shown to nobody. */
export async function uploadPicture(call: Call, file: MediaFile): Promise<OutboundMedia['handle']> {
  refuseMedia(MEDIA_LIMITS, file)
  const asked = {
    method: 'POST',
    url: endpoint(call, 'media'),
    headers: { ...authorization(call), 'content-type': file.mediaType },
    body: file.body,
    repeatable: true,
  } as const
  return (await requestJson(call, asked, mediaAnswerSchema, readRefusal)).media.id
}

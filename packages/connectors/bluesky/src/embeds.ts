import { type Attachment, repairText } from '@relais/connectors'
import { z } from 'zod'
import { uri, webUrl } from './payload.ts'
import { postUrl } from './record-address.ts'

const alt = z.string().optional().catch(undefined)
const image = z.object({ fullsize: webUrl, alt })
const video = z.object({ playlist: webUrl, alt })
const external = z.object({ external: z.object({ uri: webUrl, title: alt }) })
const record = z.object({ record: z.object({ uri }) })
const recordWithMedia = z.object({ media: z.unknown().optional(), record: z.unknown().optional() })

/** What came with a post, as the application shows it, and the labels of what we do not know. */
export interface Embedded {
  attachments: Attachment[]
  unknown: string[]
}

/** Reads the embed of a post's view; null and undefined are no embed. A quoted post is a link to it. */
export function attachmentsOf(embed: unknown): Embedded {
  if (typeof embed !== 'object' || embed === null) return { attachments: [], unknown: [] }
  const { $type } = embed as { $type?: unknown }
  if ($type === 'app.bsky.embed.images#view') {
    const { images } = embed as { images?: unknown }
    const read = (Array.isArray(images) ? images : []).map((candidate) => image.safeParse(candidate).data)
    return known(read.map((one) => one && attachment('image', one.fullsize, one.alt)))
  }
  if ($type === 'app.bsky.embed.video#view') {
    const read = video.safeParse(embed).data
    return known([read && attachment('video', read.playlist, read.alt)])
  }
  if ($type === 'app.bsky.embed.external#view') {
    const read = external.safeParse(embed).data?.external
    return known([read && attachment('link', read.uri, read.title)])
  }
  if ($type === 'app.bsky.embed.record#view') {
    const url = postUrl(record.safeParse(embed).data?.record.uri ?? '')
    return known([url === null ? undefined : attachment('link', url, undefined)])
  }
  if ($type === 'app.bsky.embed.recordWithMedia#view') {
    const read = recordWithMedia.safeParse(embed).data
    const parts = [
      attachmentsOf(read?.media),
      attachmentsOf(withType(read?.record, 'app.bsky.embed.record#view')),
    ]
    return {
      attachments: parts.flatMap((part) => part.attachments),
      unknown: parts.flatMap((part) => part.unknown),
    }
  }
  const label = typeof $type === 'string' && /^[\w.#-]{1,80}$/.test($type) ? $type : 'of no type'
  return { attachments: [], unknown: [`embed ${label}`] }
}

/** The address of the post that a record quotes; null when it quotes none. */
export function quotedUri(embed: unknown): string | null {
  const quoted = record.safeParse(embed).data ?? z.object({ record }).safeParse(embed).data?.record
  return quoted?.record.uri ?? null
}

function attachment(kind: Attachment['kind'], url: string, description: string | undefined): Attachment {
  return { kind, url: repairText(url), mediaType: null, alt: repairText(description ?? '') || null }
}

/** Parts that cannot be read are left out here; they are kept in the delivery and counted under their embed. */
function known(parts: (Attachment | undefined)[]): Embedded {
  const attachments = parts.filter((part) => part !== undefined)
  return { attachments, unknown: attachments.length === parts.length ? [] : ['embed that cannot be read'] }
}

function withType(value: unknown, $type: string): unknown {
  return typeof value === 'object' && value !== null ? { ...value, $type } : null
}

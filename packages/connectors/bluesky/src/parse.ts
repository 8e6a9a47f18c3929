import {
  type ChannelAccount,
  type InboundEvent,
  type MessageReceived,
  repairName,
  repairText,
} from '@relais/connectors'
import type { z } from 'zod'
import { attachmentsOf, quotedUri } from './embeds.ts'
import { spansOf } from './facets.ts'
import { delivery, foundPost, postRecord, postView, type profile } from './payload.ts'
import { ownerOf, POST, postUrl, readAddress } from './record-address.ts'
import { keyMadeAt } from './record-key.ts'

/** Turns one delivery of `poll` into events. Pure and total: what makes no sense is `unsupported`. */
export function parseDelivery(body: Uint8Array, account: ChannelAccount): InboundEvent[] {
  const read = delivery.safeParse(readJson(body))
  const readAt = read.success ? instantOf(read.data.readAt) : null
  if (!read.success || readAt === null) return [{ kind: 'unsupported', what: 'delivery' }]
  if (read.data.source === 'record') {
    return [{ kind: 'message.deleted', externalId: read.data.uri, deletedAt: readAt }]
  }
  const { found, answer } = read.data
  return found.flatMap((entry) => eventsOf(entry, answer.posts, account, readAt))
}

function eventsOf(entry: unknown, views: unknown[], account: ChannelAccount, readAt: Date): InboundEvent[] {
  const found = foundPost.safeParse(entry)
  if (!found.success) return [{ kind: 'unsupported', what: 'post' }]
  const { uri } = found.data
  const address = readAddress(uri)
  if (address?.collection !== POST) return [{ kind: 'unsupported', what: 'record that is no post' }]

  // The application may not show what its lists name (a block, a delay): then the record in the list has to do.
  const view = views
    .map((candidate) => postView.safeParse(candidate).data)
    .find((candidate) => candidate?.uri === uri)
  const record = view?.record ?? postRecord.safeParse(found.data.record).data
  const isOwn = address.did === account.externalId
  const author =
    view?.author ?? ('author' in found.data ? found.data.author : isOwn ? { handle: account.handle } : null)
  if (record === undefined || author === null) return [{ kind: 'unsupported', what: 'post' }]

  const listed = 'indexedAt' in found.data ? found.data.indexedAt : record.createdAt
  const { attachments, unknown } = attachmentsOf(view?.embed)
  const message: MessageReceived = {
    kind: 'message.received',
    externalId: uri,
    threadExternalId: record.reply?.root.uri ?? uri,
    parentExternalId: record.reply?.parent.uri === uri ? null : (record.reply?.parent.uri ?? null),
    messageKind: kindOf(record, isOwn, account.externalId),
    visibility: 'public',
    author: authorOf(address.did, author),
    isOwn,
    clientKey: isOwn ? address.rkey : null,
    text: repairText(record.text),
    spans: spansOf(record.text, record.facets),
    attachments,
    language: languageOf(record.langs),
    sentAt: sentAtOf(view?.indexedAt ?? listed, address.rkey, readAt),
    url: postUrl(uri),
  }
  return [message, ...unknown.map((what): InboundEvent => ({ kind: 'unsupported', what }))]
}

function kindOf(
  record: z.infer<typeof postRecord>,
  isOwn: boolean,
  us: string,
): MessageReceived['messageKind'] {
  const mentionsUs = spansOf(record.text, record.facets).some(
    ({ kind, target }) => kind === 'mention' && target === us,
  )
  if (record.reply) {
    const toUs = ownerOf(record.reply.parent.uri) === us || ownerOf(record.reply.root.uri) === us
    return mentionsUs && !toUs ? 'mention' : 'reply'
  }
  const quoted = quotedUri(record.embed)
  if (quoted !== null && (isOwn || ownerOf(quoted) === us)) return 'quote'
  return mentionsUs ? 'mention' : 'post'
}

function authorOf(
  did: string,
  { handle, displayName, avatar }: z.infer<typeof profile>,
): MessageReceived['author'] {
  return {
    externalId: did,
    handle: repairName(handle) || did,
    name: repairName(displayName ?? '') || null,
    avatarUrl: avatar === undefined ? null : repairText(avatar),
    audience: null,
  }
}

/** A key that was made this much after the post was sorted shows that the author's declared time was sorted by. */
const DECLARED_MS = 10 * 60_000

/**
 * When the post was sent. `createdAt` is whatever the author's client declares, years ago or years ahead, so the
 * network's own instant counts: when it indexed the post. Some servers put a declared time of the past in its place;
 * then the record's key counts, which is made while the post is written. Nothing is later than our reading.
 */
function sentAtOf(indexedAt: unknown, rkey: string, readAt: Date): Date {
  const sorted = instantOf(indexedAt) ?? readAt
  const made = keyMadeAt(rkey) ?? sorted
  const isDeclared = made.getTime() - sorted.getTime() > DECLARED_MS
  return new Date(Math.min((isDeclared ? made : sorted).getTime(), readAt.getTime()))
}

function instantOf(value: unknown): Date | null {
  const at = typeof value === 'string' ? Date.parse(value) : Number.NaN
  return at >= 0 && at < Date.UTC(10_000, 0) ? new Date(at) : null
}

function languageOf(langs: unknown): string | null {
  const [first]: unknown[] = Array.isArray(langs) ? langs : []
  return typeof first === 'string' && /^[a-z]{2,3}(-[a-z0-9]{1,8})*$/i.test(first) ? first : null
}

function readJson(body: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder().decode(body))
  } catch {
    return undefined
  }
}

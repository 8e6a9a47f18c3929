import {
  type ChannelAccount,
  type InboundEvent,
  type MessageReceived,
  repairText,
  type TextSpan,
} from '@relais/connectors'
import { eventSchema, eventsSchema, type Post } from './payload.ts'

/** Events of a webhook or of a polled page. Pure and total: what is not understood comes back as `unsupported`. */
export function parseDelivery(body: Uint8Array, account: ChannelAccount): InboundEvent[] {
  let json: unknown
  try {
    json = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(body))
  } catch {
    return [{ kind: 'unsupported', what: 'not JSON' }]
  }
  const envelope = eventsSchema.safeParse(json)
  if (!envelope.success) return [{ kind: 'unsupported', what: 'no events' }]
  return envelope.data.events.map((event) => toEvent(event, account))
}

function toEvent(candidate: unknown, account: ChannelAccount): InboundEvent {
  const read = eventSchema.safeParse(candidate)
  if (!read.success) return { kind: 'unsupported', what: nameKind(candidate) }
  const { kind, at, post } = read.data
  if (post.parentId === post.id) return { kind: 'unsupported', what: 'a post under itself' }
  const externalId = repairText(post.id)
  const text = repairText(post.text)
  if (kind === 'post.deleted') return { kind: 'message.deleted', externalId, deletedAt: new Date(at) }
  if (kind === 'post.edited') {
    return {
      kind: 'message.edited',
      externalId,
      text,
      spans: spansWithin(post, text),
      editedAt: new Date(at),
    }
  }
  return toMessage(post, externalId, text, account)
}

function toMessage(post: Post, externalId: string, text: string, account: ChannelAccount): MessageReceived {
  const { author } = post
  return {
    kind: 'message.received',
    externalId,
    threadExternalId: repairText(post.threadId),
    parentExternalId: post.parentId === null ? null : repairText(post.parentId),
    messageKind: kindOf(post, account),
    visibility: post.visibility,
    author: {
      externalId: repairText(author.id),
      handle: repairText(author.handle),
      name: repairText(author.name),
      avatarUrl: null,
      audience: null,
    },
    isOwn: author.kind === 'brand' && author.id === account.externalId,
    clientKey: post.clientKey === null ? null : repairText(post.clientKey),
    text,
    spans: spansWithin(post, text),
    attachments: post.media.map(({ url, mediaType, alt }) => ({
      kind: 'image',
      url: repairText(url),
      mediaType,
      alt: repairText(alt) || null,
    })),
    language: post.language === null ? null : repairText(post.language),
    sentAt: new Date(post.createdAt),
    url: post.url === null ? null : repairText(post.url),
  }
}

function kindOf(post: Post, account: ChannelAccount): MessageReceived['messageKind'] {
  if (post.visibility === 'private') return 'direct'
  if (post.parentId === null) {
    const isNamed = post.spans.some(({ kind, target }) => kind === 'mention' && target === account.externalId)
    return isNamed ? 'mention' : 'post'
  }
  return post.parentId === post.threadId ? 'comment' : 'reply'
}

function spansWithin(post: Post, text: string): TextSpan[] {
  return post.spans
    .filter(({ start, end }) => start < end && end <= text.length)
    .map((span) => ({ ...span, target: repairText(span.target) }))
}

/** A label for what we do not know: the network's own name of it where it has one. */
function nameKind(candidate: unknown): string {
  if (typeof candidate !== 'object' || candidate === null || !('kind' in candidate)) return 'no kind'
  const { kind } = candidate
  const known = typeof kind === 'string' && /^[\w.-]{1,60}$/.test(kind)
  return known ? kind : 'no kind'
}

import type { ChannelAccount, Connector, MessageReceived, RawDelivery } from '@relais/connectors'
import type { SearchDefinition } from './check-definition.ts'

/** A post that a search found, and the delivery it is in. */
export interface Hit {
  delivery: RawDelivery
  message: MessageReceived
}

/** The kinds in which nobody speaks to us; whatever else a search brings comes in by itself. */
const OVERHEARD: readonly MessageReceived['messageKind'][] = ['post', 'comment', 'reply']

/** The posts that are in these deliveries, in their order. Pure. */
export function readHits(connector: Connector, account: ChannelAccount, deliveries: RawDelivery[]): Hit[] {
  return deliveries.flatMap((delivery) => {
    const message = connector
      .parse(delivery.body, account)
      .find((event): event is MessageReceived => event.kind === 'message.received')
    return message && isOverheard(message, account) ? [{ delivery, message }] : []
  })
}

/** Said in public, by somebody else, and not to us. */
function isOverheard(
  { messageKind, visibility, isOwn, author }: MessageReceived,
  us: ChannelAccount,
): boolean {
  const isOurs = isOwn || author.externalId === us.externalId
  return !isOurs && visibility === 'public' && OVERHEARD.includes(messageKind)
}

/** Those that are wanted: not by an excluded author, without excluded words, in the language. Pure. */
export function pickHits(hits: Hit[], { language, excludedWords, excludedHandles }: SearchDefinition): Hit[] {
  const handles = new Set(excludedHandles.map((handle) => handle.toLowerCase()))
  const words = excludedWords.map(wordsOf).filter((one) => one.trim() !== '')
  return hits.filter(({ message }) => {
    if (handles.has(message.author.handle.toLowerCase().replace(/^@/, ''))) return false
    const spoken = message.language?.split('-')[0]?.toLowerCase()
    if (language !== null && spoken !== undefined && spoken !== language) return false
    const said = wordsOf(message.text)
    return !words.some((one) => said.includes(one))
  })
}

/** The words of a text in a row, each between spaces, without case and accents; signs are words of their own. */
function wordsOf(text: string): string {
  const plain = text.normalize('NFKD').replaceAll(/\p{M}/gu, '').toLowerCase()
  return ` ${(plain.match(/[\p{L}\p{N}]+|[^\p{L}\p{N}\s]/gu) ?? []).join(' ')} `
}

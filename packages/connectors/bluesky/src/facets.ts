import { repairText, type TextSpan } from '@relais/connectors'
import { facet } from './payload.ts'

/*
 * Facets point into a text by UTF-8 bytes (https://docs.bsky.app/docs/advanced-guides/post-richtext), spans by UTF-16
 * units. An offset inside a character belongs to no facet that we take.
 */

/** A facet as it stands in a record. */
export interface Facet {
  index: { byteStart: number; byteEnd: number }
  features: ({ $type: string } & Record<string, string>)[]
}

const encoder = new TextEncoder()
const byteLength = (text: string) => encoder.encode(text).length

/** The spans of a received text; facets that make no sense are left out, as the network's own clients do. */
export function spansOf(text: string, facets: unknown): TextSpan[] {
  if (!Array.isArray(facets) || facets.length === 0) return []
  const unitAt = unitsByByte(text)
  return facets.flatMap((candidate) => {
    const read = facet.safeParse(candidate)
    if (!read.success) return []
    const start = unitAt.get(read.data.index.byteStart)
    const end = unitAt.get(read.data.index.byteEnd)
    if (start === undefined || end === undefined || start >= end) return []
    return read.data.features.flatMap((feature) => {
      const meaning = meaningOf(feature)
      return meaning === null ? [] : [{ ...meaning, start, end }]
    })
  })
}

/** The facets of a text to send. A span of a kind or target that the network does not take is left out. */
export function facetsOf(text: string, spans: readonly TextSpan[]): Facet[] {
  return spans.map(({ kind, start, end, target }) => ({
    index: { byteStart: byteLength(text.slice(0, start)), byteEnd: byteLength(text.slice(0, end)) },
    features: [
      kind === 'mention'
        ? { $type: 'app.bsky.richtext.facet#mention', did: target }
        : kind === 'link'
          ? { $type: 'app.bsky.richtext.facet#link', uri: target }
          : { $type: 'app.bsky.richtext.facet#tag', tag: target },
    ],
  }))
}

/** A word begins after white space, an opening bracket or a quotation mark. */
const BEFORE = String.raw`(?<=^|[\s(«“"'’\[])`
const LINK = new RegExp(`${BEFORE}https?://[^\\s<>«»"]+`, 'giu')
const MENTION = new RegExp(
  `${BEFORE}@((?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\\.)+[a-z](?:[a-z0-9-]*[a-z0-9])?)`,
  'giu',
)
const TAG = new RegExp(`${BEFORE}[#＃]([^\\s#＃]{1,64})`, 'giu')

/**
 * The links, mentions and tags that a person wrote into a text: without a facet an address is dead text on the network.
 * The target of a mention is its handle, still to be resolved.
 */
export function findSpans(text: string): TextSpan[] {
  const links = [...text.matchAll(LINK)].flatMap((match): TextSpan[] => {
    const target = withoutTail(match[0])
    return URL.canParse(target)
      ? [{ kind: 'link', start: match.index, end: match.index + target.length, target }]
      : []
  })
  const mentions = [...text.matchAll(MENTION)].map((match): TextSpan => {
    return {
      kind: 'mention',
      start: match.index,
      end: match.index + match[0].length,
      target: match[1]!.toLowerCase(),
    }
  })
  const tags = [...text.matchAll(TAG)].flatMap((match): TextSpan[] => {
    const target = match[1]!.replace(/\p{P}+$/u, '')
    if (!/[^\d\p{P}\p{M}\p{Cf}]/u.test(target)) return []
    return [{ kind: 'tag', start: match.index, end: match.index + 1 + target.length, target }]
  })
  return withoutOverlaps([...links, ...mentions, ...tags])
}

/** The spans in order of their place; of two that overlap, the one that was given first stays. */
export function withoutOverlaps(spans: readonly TextSpan[]): TextSpan[] {
  const kept: TextSpan[] = []
  for (const span of spans) {
    if (kept.every(({ start, end }) => span.end <= start || span.start >= end)) kept.push(span)
  }
  return kept.sort((a, b) => a.start - b.start)
}

/** An address without the punctuation of the sentence around it; a closing bracket stays when its partner is inside. */
function withoutTail(address: string): string {
  const trimmed = address.replace(/[.,;:!?'’”…]+$/u, '')
  const unmatched = trimmed.endsWith(')') && !trimmed.includes('(')
  return unmatched ? withoutTail(trimmed.slice(0, -1)) : trimmed
}

function meaningOf(feature: unknown): Pick<TextSpan, 'kind' | 'target'> | null {
  if (typeof feature !== 'object' || feature === null) return null
  const { did, uri, tag } = feature as Record<string, unknown>
  if (typeof did === 'string' && did.startsWith('did:')) return { kind: 'mention', target: repairText(did) }
  if (typeof uri === 'string' && /^https?:\/\//i.test(uri)) return { kind: 'link', target: repairText(uri) }
  if (typeof tag === 'string' && tag !== '') return { kind: 'tag', target: repairText(tag) }
  return null
}

/** Every byte offset at which a character begins, and the UTF-16 unit it stands for. */
function unitsByByte(text: string): Map<number, number> {
  const units = new Map<number, number>()
  let [byte, unit] = [0, 0]
  for (const character of text) {
    units.set(byte, unit)
    byte += byteLength(character)
    unit += character.length
  }
  return units.set(byte, unit)
}

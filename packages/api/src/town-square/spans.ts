/** A part of a text with a meaning. `start` and `end` count UTF-16 units, `end` excluded. */
export interface Span {
  kind: 'mention' | 'link' | 'tag'
  start: number
  end: number
  /** The id of the brand named, the address of the link, the bare word of the tag. */
  target: string
}

const PATTERNS = {
  link: /https?:\/\/[^\s<>"]+[^\s<>".,;:!?)\]»]/gu,
  mention: /(?<![\p{L}\p{N}_@])@(?<word>[a-z0-9][a-z0-9_-]{0,29})/giu,
  tag: /(?<![\p{L}\p{N}_&])#(?<word>[\p{L}\p{N}_]{1,60})/gu,
}

/** The links, the tags and the brands named in a text, in order. Pure. */
export function findSpans(text: string, brands: { brandId: string; handle: string }[]): Span[] {
  const links = find(text, 'link', (match) => match[0])
  const mentions = find(text, 'mention', (match) => {
    const word = match.groups!['word']!.toLowerCase()
    return brands.find(({ handle }) => handle === word)?.brandId ?? null
  })
  const tags = find(text, 'tag', (match) => match.groups!['word']!)
  const isInLink = ({ start }: Span) => links.some((link) => link.start <= start && start < link.end)
  return [...links, ...[...mentions, ...tags].filter((span) => !isInLink(span))].toSorted(
    (a, b) => a.start - b.start,
  )
}

function find(text: string, kind: Span['kind'], targetOf: (match: RegExpExecArray) => string | null): Span[] {
  return [...text.matchAll(PATTERNS[kind])].flatMap((match) => {
    const target = targetOf(match)
    return target === null ? [] : [{ kind, start: match.index, end: match.index + match[0].length, target }]
  })
}

/** A piece of somebody else's text: bare, an address to follow, or a name that was called. */
export interface TextPiece {
  text: string
  href?: string
  isMention?: boolean
}

/** A part of a text with a meaning, in UTF-16 units. */
export interface TextSpan {
  kind: string
  start: number
  end: number
  target: string
}

const ADDRESS = /https?:\/\/[^\s<>"'`«»“”]+/giu
const TAIL = /[.,;:!?…)\]}’]+$/u

/** The address, if it is one that may be opened from a customer's text: web addresses, and nothing else. */
export function safeHref(address: string): string | null {
  if (!URL.canParse(address)) return null
  const url = new URL(address)
  const isWeb = url.protocol === 'https:' || url.protocol === 'http:'
  return isWeb && url.username === '' && url.password === '' ? url.href : null
}

/** What looks like a host in a text: `bank.com`, `https://bank.com`, `user@bank.com:8080`. */
const HOST = /(?:[\p{L}\p{N}](?:[\p{L}\p{N}-]*[\p{L}\p{N}])?\.)+[\p{L}\p{N}-]{2,}(?::\d+)?/giu

/**
 * Does the text of a link name another place than it leads to, or none? Networks let the writer choose both. The first
 * place that the text names has to be the one it leads to, whole: what comes later may be part of its path.
 */
export function hidesHost(piece: TextPiece): boolean {
  if (piece.href === undefined) return false
  const [named] = piece.text.match(HOST) ?? []
  const whole = URL.parse(piece.text.trim())
  const isWeb = whole?.protocol === 'https:' || whole?.protocol === 'http:'
  const shown = isWeb ? whole : named === undefined ? null : URL.parse(`https://${named}`)
  return shown === null || bareHost(shown.host) !== bareHost(new URL(piece.href).host)
}

function bareHost(host: string): string {
  return host.toLowerCase().replace(/^www\./, '')
}

/** Cuts a text at the parts the network marked, and at web addresses between them. */
export function piecesOf(text: string, spans: readonly TextSpan[] = []): TextPiece[] {
  const pieces: TextPiece[] = []
  let from = 0
  for (const span of spans.toSorted((one, other) => one.start - other.start)) {
    // What the network sent may overlap or reach beyond the text; the text itself always shows whole.
    if (span.start < from || span.end > text.length || span.end <= span.start) continue
    const href = span.kind === 'link' ? safeHref(span.target) : null
    if (href === null && span.kind !== 'mention') continue
    pieces.push(...linked(text.slice(from, span.start)))
    const inner = text.slice(span.start, span.end)
    pieces.push(href === null ? { text: inner, isMention: true } : { text: inner, href })
    from = span.end
  }
  return [...pieces, ...linked(text.slice(from))]
}

function linked(text: string): TextPiece[] {
  const pieces: TextPiece[] = []
  let from = 0
  for (const found of text.matchAll(ADDRESS)) {
    const address = trimTail(found[0])
    const href = safeHref(address)
    if (href === null) continue
    if (found.index > from) pieces.push({ text: text.slice(from, found.index) })
    pieces.push({ text: address, href })
    from = found.index + address.length
  }
  if (from < text.length) pieces.push({ text: text.slice(from) })
  return pieces
}

/** A sentence's last signs are not part of an address, save a bracket that the address opened itself. */
function trimTail(address: string): string {
  const tail = TAIL.exec(address)?.[0] ?? ''
  const bare = address.slice(0, address.length - tail.length)
  const isOpen = bare.split('(').length > bare.split(')').length
  return isOpen && tail.startsWith(')') ? `${bare})` : bare
}

/** A piece of somebody else's text: bare, or an address to follow. */
export type TextPiece = { text: string } | { text: string; href: string }

const ADDRESS = /https?:\/\/[^\s<>"'`«»“”]+/giu
const TAIL = /[.,;:!?…)\]}’]+$/u

/** The address, if it is one that may be opened from a customer's text: web addresses, and nothing else. */
export function safeHref(address: string): string | null {
  if (!URL.canParse(address)) return null
  const url = new URL(address)
  const isWeb = url.protocol === 'https:' || url.protocol === 'http:'
  return isWeb && url.username === '' ? url.href : null
}

/**
 * Cuts a text at its web addresses. A sentence's last signs are not part of an address, save a bracket that the
 * address opened itself.
 */
export function piecesOf(text: string): TextPiece[] {
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

function trimTail(address: string): string {
  const tail = TAIL.exec(address)?.[0] ?? ''
  const opens = address.split('(').length > address.slice(0, address.length - tail.length).split(')').length
  const keep = opens && tail.startsWith(')') ? 1 : 0
  return address.slice(0, address.length - tail.length + keep)
}

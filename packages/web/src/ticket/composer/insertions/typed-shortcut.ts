/** A shortcut that is being typed: `;retard` before the caret. */
export interface TypedShortcut {
  /** Where its semicolon stands. */
  start: number
  find: string
}

/** The shortcut that ends at the caret; null when none does. A semicolon inside a word or alone is none. */
export function findTypedShortcut(text: string, caret: number): TypedShortcut | null {
  const typed = /(?:^|\s);([\p{L}\p{N}\p{M}_-]{1,32})$/u.exec(text.slice(0, caret))
  return typed ? { start: caret - typed[1]!.length - 1, find: typed[1]! } : null
}

/** A text with a piece put in from one place to another, parted from its neighbours, and where the piece stands then. */
export function putIn(
  text: string,
  piece: string,
  from: number,
  to: number,
): { text: string; start: number; end: number } {
  const [before, after] = [text.slice(0, from), text.slice(to)]
  const lead = before === '' || /\s$/u.test(before) ? '' : ' '
  const trail = after === '' || /^[\s.,;:!?)»]/u.test(after) ? '' : ' '
  const start = before.length + lead.length
  return { text: `${before}${lead}${piece}${trail}${after}`, start, end: start + piece.length }
}

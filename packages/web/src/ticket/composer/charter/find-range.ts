import type { Finding } from './queries.ts'

const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' })

/**
 * Where in the field a finding stands, in UTF-16 units. It was found in the text as it was checked; what was typed since may
 * have moved its words, or taken them away: null then.
 */
export function findRange(
  { start, end }: Pick<Finding, 'start' | 'end'>,
  checked: string,
  now: string,
): { start: number; end: number } | null {
  if (start === null || end === null) return null
  const places = Array.from(graphemes.segment(checked), ({ index }) => index)
  const from = places[start] ?? checked.length
  const to = places[end] ?? checked.length
  if (checked === now) return { start: from, end: to }
  const words = checked.slice(from, to)
  const at = now.indexOf(words, Math.max(0, from - (checked.length - now.length)))
  const found = at >= 0 ? at : now.indexOf(words)
  return found < 0 || words === '' ? null : { start: found, end: found + words.length }
}

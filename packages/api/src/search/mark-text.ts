import { foldWords } from './fold-words.ts'
import type { SearchTerm } from './parse-search.ts'

/** Parts of a text that were found, in UTF-16 units, in order and without overlap. */
export interface MarkedText {
  text: string
  marks: { start: number; end: number }[]
}

/** How much of a long text is shown, and how much of it before the first find, in UTF-16 units. */
const EXCERPT = 220
const BEFORE = 70

/** Whether a folded word is one that was searched for; `isForm` knows other forms of them. */
export type IsFound = (word: string) => boolean

/** The words of the terms, and what a word that is still being typed begins. */
export function finder(terms: SearchTerm[], forms: ReadonlySet<string>): IsFound {
  const wanted = terms.filter((term) => !term.isExcluded)
  const words = wanted.flatMap((term) => term.words)
  // Every “le” of a text would be marked otherwise.
  const telling = words.filter((word) => word.length > 2 || /\d/.test(word))
  const whole = new Set(telling.length === 0 ? words : telling)
  const begun = wanted.filter((term) => term.isOpen).map((term) => term.words.at(-1)!)
  return (word) => whole.has(word) || forms.has(word) || begun.some((beginning) => word.startsWith(beginning))
}

/** A text with what was found in it. Neighbours become one mark, so that a phrase shows as one. */
export function markText(text: string, isFound: IsFound): MarkedText {
  const marks: MarkedText['marks'] = []
  let isBeside = false
  for (const { text: word, start, end } of foldWords(text)) {
    const wasBeside = isBeside
    isBeside = isFound(word)
    if (!isBeside) continue
    const last = marks.at(-1)
    if (wasBeside && last) last.end = end
    else marks.push({ start, end })
  }
  return { text, marks }
}

/** The part of a text around the first find, cut at spaces, on one line. */
export function excerptOf({ text, marks }: MarkedText): MarkedText {
  if (text.length <= EXCERPT) return { text, marks }
  const first = marks[0]?.start ?? 0
  const from = first <= BEFORE ? 0 : nextSpace(text, first - BEFORE, first)
  const to = from + EXCERPT >= text.length ? text.length : lastSpace(text, from + EXCERPT / 2, from + EXCERPT)
  const head = from === 0 ? '' : '…'
  const shift = head.length - from
  return {
    text: `${head}${text.slice(from, to)}${to === text.length ? '' : '…'}`,
    marks: marks
      .filter(({ start, end }) => start >= from && end <= to)
      .map(({ start, end }) => ({ start: start + shift, end: end + shift })),
  }
}

/** Just after the first space between two places; without one, the second place would cut nothing that matters. */
function nextSpace(text: string, from: number, to: number): number {
  const found = text.slice(from, to).search(/\s/u)
  return found === -1 ? to : from + found + 1
}

function lastSpace(text: string, from: number, to: number): number {
  const found = /\s\S*$/u.exec(text.slice(from, to))
  if (found) return from + found.index
  // A cut between the halves of a pair would leave half a letter.
  return /[\uD800-\uDBFF]/u.test(text[to - 1] ?? '') ? to - 1 : to
}

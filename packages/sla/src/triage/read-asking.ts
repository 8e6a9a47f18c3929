import type { ReadText } from './read-words.ts'
import type { Signs } from './read-signs.ts'

/** A place where the customer wants something of us. */
export type Asking = { readonly sentence: number; readonly evidence: string }

/** French asks by the verb before its subject, and requests by the verb before "moi" and "nous": "partez-vous", "aidez-moi". */
const INVERSION =
  /(?<![\p{L}-])(?!rendez-|excusez-|allez-vous-)\p{L}{2,14}-(?:t-)?(?:je|tu|il|elle|on|nous|vous|ils|elles|ce|moi)(?![\p{L}-])/giu
/** How many words of a question are quoted before its mark. */
const QUOTED_WORDS = 6
const MOST_PLACES = 50

/**
 * Where a message asks: by words that ask or request, by a question mark, or by the order of words. What only sounds like a
 * question ("are you kidding?") asks nothing.
 */
export function readAskings(text: ReadText, signs: Signs): Asking[] {
  const { words } = text
  const rhetorical = new Set(signs.all('rhetorical').map(({ from }) => words[from]!.sentence))
  const byWords = signs.all('question').map(({ from, to }) => ({
    from,
    sentence: words[from]!.sentence,
    evidence: text.quote(from, to),
  }))
  const marks = words.flatMap((word, at) => (word.forms[0] === '?' ? [at] : [])).slice(0, MOST_PLACES)
  const byMarks = marks.map((at) => {
    const from = firstQuoted(text, at)
    return { from, sentence: words[at]!.sentence, evidence: text.quote(from, at + 1) }
  })
  return [...byWords, ...byOrder(text), ...byMarks]
    .filter(({ sentence }) => !rhetorical.has(sentence))
    .sort((a, b) => a.from - b.from)
    .map(({ sentence, evidence }) => ({ sentence, evidence }))
}

function firstQuoted({ words }: ReadText, mark: number): number {
  let from = mark
  while (from > mark - QUOTED_WORDS && words[from - 1]?.sentence === words[mark]!.sentence) from -= 1
  return from
}

function byOrder({ folded, words }: ReadText): (Asking & { from: number })[] {
  const found: (Asking & { from: number })[] = []
  for (const match of folded.source.matchAll(INVERSION)) {
    const from = words.findIndex((word) => word.start >= match.index)
    const word = words[from]
    if (word !== undefined) found.push({ from, sentence: word.sentence, evidence: match[0] })
    if (found.length >= MOST_PLACES) break
  }
  return found
}

import type { PlainText } from './plain-text.ts'

/** A word of a text, as far as it may be a part of somebody's name. */
export interface NameWord {
  /** As it is written, without accents. */
  text: string
  lower: string
  from: number
  to: number
  /** What stands between it and the word before. */
  gap: string
  /** It begins a sentence. */
  isFirst: boolean
  /** It begins with a capital, and capitals say something there: not in a title or in words that are shouted. */
  isCapital: boolean
}

/** Handles, tags and addresses are read whole, so that no part of one is taken for a word. */
const PIECE = /[@#][\p{L}\p{N}_.-]+|https?:\/\/\S+|\p{L}+(?:-\p{L}+)*|\p{N}+/gu
const ENDS = /[^ ,'"()«»“”&/-]/u
const CAPITAL = /^\p{Lu}/u
/** Capitals alone are an abbreviation up to here: SNCF. */
const MOST_ABBREVIATED = 4
/** A sentence of so many words, most of them with capitals, is a title or is shouted. */
const LEAST_TITLE = 5
const MOST_CAPITALS = 0.6

/** The words of a text in their order. Handles, links and numbers stand among them as words without a capital. */
export function readNameWords({ plain }: PlainText): NameWord[] {
  const words: NameWord[] = []
  let sentence: NameWord[] = []
  let end = 0
  const close = () => {
    const written = sentence.filter(({ text }) => /^\p{L}{2}/u.test(text))
    const capitals = written.filter(({ text }) => CAPITAL.test(text)).length
    if (written.length >= LEAST_TITLE && capitals > written.length * MOST_CAPITALS)
      for (const word of sentence) word.isCapital = false
    sentence = []
  }
  for (const match of plain.matchAll(PIECE)) {
    const [text] = match
    const gap = plain.slice(end, match.index)
    const isFirst = words.length === 0 || ENDS.test(gap)
    if (isFirst) close()
    const isShort = text.length <= MOST_ABBREVIATED && text === text.toUpperCase()
    const word = {
      text,
      lower: text.toLowerCase(),
      from: match.index,
      to: match.index + text.length,
      gap,
      isFirst,
      isCapital: CAPITAL.test(text) && !isShort,
    }
    words.push(word)
    sentence.push(word)
    end = word.to
  }
  close()
  return words
}

/** How many words from this one on are a phrase of these; 0 where none is. The longest counts. */
export function phraseLength(words: readonly NameWord[], at: number, phrases: ReadonlySet<string>): number {
  let said = ''
  let longest = 0
  for (let count = 1; count <= MOST_WORDS; count += 1) {
    const word = words[at + count - 1]
    if (word === undefined) break
    const { lower, gap } = word
    if (count > 1 && !/^[ '-]$/u.test(gap)) break
    said += count > 1 ? ` ${lower}` : lower
    if (phrases.has(said)) longest = count
  }
  return longest
}
const MOST_WORDS = 4

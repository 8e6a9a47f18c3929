import { foldText } from '../triage/fold-text.ts'
import { conceptOf, isStopWord } from './concepts.ts'
import { readLinks } from './canonical-link.ts'
import { stemWord } from './stem-word.ts'

/** What kind of thing two texts may have in common. */
export const SIGN_KINDS = ['link', 'hashtag', 'number', 'concept', 'word', 'quote'] as const
export type SignKind = (typeof SIGN_KINDS)[number]

/**
 * Something by which a text can be told to be about the same as another: a whole number of 53 bits, the lowest three of
 * which say its kind. It can be kept and compared, and nobody can read the text from it.
 */
export type Sign = number

/** No text has more signs than this, so that looking up similar ones costs the same whatever was pasted. */
export const MOST_SIGNS = 32

const MOST_HASHTAGS = 4
const MOST_NUMBERS = 4
const MOST_QUOTES = 4
/** So many words in a row are nobody's by chance. */
const WORDS_OF_QUOTE = 6
/** What comes after so many words repeats what came before. */
const MOST_WORDS = 200

/**
 * The signs of a text: its links in one form, hashtags, numbers (a train, a product, an error), the words that are left
 * without stop words and endings, as concepts where several words say one thing, and pieces of what reads like a quote.
 * Equal for equal texts; bounded whatever the text is.
 */
export function readSigns(text: string): Sign[] {
  const words = foldText(text)
    .folded.split(' ')
    .filter((word) => word !== '' && word !== '?' && word !== '!')
    .slice(0, MOST_WORDS)
  const signs = new Set<Sign>()
  const add = (kind: SignKind, value: string) => {
    if (signs.size < MOST_SIGNS) signs.add(signOf(kind, value))
  }

  for (const link of readLinks(text)) add('link', link)
  const hashtags = new Set(readHashtags(text))
  for (const hashtag of [...hashtags].slice(0, MOST_HASHTAGS)) add('hashtag', hashtag)
  for (const quote of readQuotes(words)) add('quote', quote)
  let numbers = 0
  for (const word of words) {
    if (/\d/u.test(word)) {
      // Two digits are a time, a price or an age; a year is everybody's.
      if (
        /\d{3}|^[a-z]{1,2}\d{1,2}$/u.test(word) &&
        !/^(?:19|20)\d\d$/u.test(word) &&
        numbers++ < MOST_NUMBERS
      )
        add('number', word)
      continue
    }
    if (word.length < 2 || isStopWord(word)) continue
    const stem = stemWord(word)
    const concept = conceptOf(stem)
    if (concept !== null) add('concept', concept)
    else if (word.length > 2) add('word', stem)
  }
  return [...signs]
}

export function kindOf(sign: Sign): SignKind {
  return SIGN_KINDS[sign % 8]!
}

function signOf(kind: SignKind, value: string): Sign {
  return Math.floor(hash(value) / 8) * 8 + SIGN_KINDS.indexOf(kind)
}

function readHashtags(text: string): string[] {
  return [...text.slice(0, 10_000).matchAll(/#([\p{L}\p{N}_]{2,60})/gu)].map(([, tag]) =>
    foldText(tag!).folded.trim().replaceAll(' ', ''),
  )
}

/** Of all runs of words the few whose hashes are lowest: texts that share much of their wording share some of these. */
function readQuotes(words: readonly string[]): string[] {
  const runs = new Map<number, string>()
  for (let from = 0; from + WORDS_OF_QUOTE <= words.length; from++) {
    const run = words.slice(from, from + WORDS_OF_QUOTE).join(' ')
    runs.set(hash(run), run)
  }
  return [...runs]
    .toSorted(([a], [b]) => a - b)
    .slice(0, MOST_QUOTES)
    .map(([, run]) => run)
}

/** 53 bits of a text (cyrb53, public domain): the largest whole number that JSON and the database carry unchanged. */
function hash(value: string): number {
  let high = 0xdeadbeef
  let low = 0x41c6ce57
  for (let index = 0; index < value.length; index++) {
    const code = value.charCodeAt(index)
    high = Math.imul(high ^ code, 2654435761)
    low = Math.imul(low ^ code, 1597334677)
  }
  high = Math.imul(high ^ (high >>> 16), 2246822507) ^ Math.imul(low ^ (low >>> 13), 3266489909)
  low = Math.imul(low ^ (low >>> 16), 2246822507) ^ Math.imul(high ^ (high >>> 13), 3266489909)
  return 4294967296 * (2097151 & low) + (high >>> 0)
}

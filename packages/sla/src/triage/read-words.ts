import { foldText, type FoldedText } from './fold-text.ts'
import { splitHashtag } from './split-hashtag.ts'
import { SPELLINGS } from './words/spellings.ts'

/** One word of a message, or a mark ? or !. */
export type Word = {
  /** The ways to read it, as it stands first: letters that are drawn out taken back, Arabic prefixes taken off. */
  readonly forms: readonly string[]
  /** Where it stands in the original. */
  readonly start: number
  readonly end: number
  /** Which sentence, and which part of one between commas, it belongs to: counted through the message. */
  readonly sentence: number
  readonly clause: number
}

/** A message as triage reads it. */
export type ReadText = {
  readonly text: string
  readonly folded: FoldedText
  readonly words: readonly Word[]
  /** Its emoji, in their order; what is beyond the first two hundred says nothing new. */
  readonly emoji: readonly string[]
  /** The original from the first of these words up to the last, which is left out. */
  readonly quote: (from: number, to: number) => string
}

const MOST_EMOJI = 200
const MOST_HASHTAGS = 30
const EMOJI = /\p{Extended_Pictographic}/gu
const SENTENCE_END = /[.…\n\r:؛]/u
/** A hyphen or a slash between spaces parts, one inside a word does not. */
const CLAUSE_END = /[,;،()[\]"«»“”]|\s[-–—/|]+\s|\p{Extended_Pictographic}/u

/** Reads the words of a message one by one: hashtags are split, drawn-out and short spellings also read in full. */
export function readWords(text: string): ReadText {
  const folded = foldText(text)
  const words: Word[] = []
  let sentence = 0
  let clause = 0
  let hashtags = 0
  let end = 0
  for (const { word, from, to } of foldedWords(folded.folded)) {
    const [start, next] = folded.place(from, to)
    const between = folded.source.slice(end, start)
    if (SENTENCE_END.test(between)) sentence += 1
    if (sentence > (words.at(-1)?.sentence ?? 0) || CLAUSE_END.test(between)) clause += 1
    end = next
    const isHashtag = folded.source[start - 1] === '#' && hashtags < MOST_HASHTAGS
    if (isHashtag) hashtags += 1
    const parts = isHashtag
      ? splitHashtag(text.slice(start, next), word)
      : (inFull(word, folded.source[start - 1], folded.source[next]) ?? [word])
    for (const part of parts) words.push({ forms: formsOf(part), start, end, sentence, clause })
    if (word === '?' || word === '!') {
      sentence += 1
      clause += 1
    }
  }
  return {
    text,
    folded,
    words,
    emoji: (folded.source.match(EMOJI) ?? []).slice(0, MOST_EMOJI),
    quote: (from, to) => text.slice(words[from]!.start, words[to - 1]!.end).trim(),
  }
}

const APOSTROPHE = /['’‘ʼ]/u
const UNIT =
  /^(\d{1,4})(h|hrs?|heures?|hours?|j|jours?|days?|min|mins|mn|minutes?|sem|semaines?|weeks?|wks?|mois|months?|ans|years?|pm|am)(\d\d)?$/u

/** The words of a short spelling or of a number with its unit; a letter beside an apostrophe is a part of a word. */
function inFull(word: string, before = '', after = ''): readonly string[] | undefined {
  if (APOSTROPHE.test(before) || APOSTROPHE.test(after)) return undefined
  return SPELLINGS.get(word) ?? UNIT.exec(word)?.slice(1).filter(Boolean)
}

function* foldedWords(folded: string): Generator<{ word: string; from: number; to: number }> {
  let from = 1
  while (from < folded.length) {
    const to = folded.indexOf(' ', from)
    if (to < 0) return
    if (to > from) yield { word: folded.slice(from, to), from, to }
    from = to + 1
  }
}

const DRAWN_OUT = /(\p{L})\1{2,}/u
const IS_ARABIC = /^\p{Script=Arabic}/u
/** And, so; with, to, like; the. */
const ARABIC_PREFIX = /^[وف]?(?:ال|لل|[بلك]ال|[بلك])?/u
const MOST_LETTERS = 64

/** The ways to read a word: also without drawn-out letters ("nuuul") and Arabic prefixes. */
function formsOf(word: string): readonly string[] {
  if (word.length > MOST_LETTERS) return [word.slice(0, MOST_LETTERS)]
  const forms = [word]
  if (DRAWN_OUT.test(word)) {
    for (const times of ['$1', '$1$1']) forms.push(word.replaceAll(/(\p{L})\1{2,}/gu, times))
  }
  if (!IS_ARABIC.test(word)) return forms
  return [...new Set(forms.flatMap((form) => [form, ...withoutPrefixes(form)]))]
}

/** An Arabic word without what is written in one with it; at least three letters stay. */
export function withoutPrefixes(word: string): string[] {
  const bare = word.replace(/^[وف](?=.{3})/u, '')
  const plain = word.replace(ARABIC_PREFIX, '')
  return [bare, bare.replace(/^ال(?=.{3})/u, ''), ...(plain.length >= 3 ? [plain] : [])].filter(
    (form) => form !== word,
  )
}

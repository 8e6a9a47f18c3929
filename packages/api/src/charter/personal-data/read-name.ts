import { GIVEN_NAMES, GIVEN_WORDS } from './given-names.ts'
import { NO_NAMES, PLACE_AFTER } from './job-words.ts'
import type { NameWord } from './read-name-words.ts'

/** A name as it stands in a text. */
export interface WrittenName {
  /** From which word to which, both of them in it. */
  first: number
  last: number
  /** It begins with a given name that is known. */
  isGiven: boolean
  /** It is written with a capital, where capitals say something. */
  isCapital: boolean
}

const PARTICLES = new Set(
  'de du des d la le el al ben bin ibn bint ould ait van von der den di da dos mc o abou abu bou'.split(' '),
)
const MOST_PARTS = 4
/** Shorter words are no surname that somebody writes small. */
const LEAST_SMALL = 3
/** Fewer letters begin anything. */
const LEAST_OURS = 4

/**
 * The name that begins at a word, as far as it goes; null where none does. `ours` are words of the organization's own names.
 * A name that is written small is one where a given name is known, with the word after it.
 */
export function readName(
  words: readonly NameWord[],
  at: number,
  ours: ReadonlySet<string>,
): WrittenName | null {
  let first = at
  while (isParticle(words, first) && words[first + 1]?.gap.match(/^[ '-]$/u)) first += 1
  const word = words[first]
  if (word === undefined || first - at > 2 || isNoName(word, ours)) return null
  const isGiven = isGivenName(word)
  if (!word.isCapital && !(isGiven && GIVEN_NAMES.has(word.lower.split('-')[0]!))) return null
  let last = first
  while (last - first < MOST_PARTS - 1) {
    const next = nextPart(words, last + 1, { isSmall: !word.isCapital, isSecond: last === first, ours })
    if (next === null) break
    last = next
  }
  return { first: at, last, isGiven, isCapital: word.isCapital }
}

/** Where the part of a name that begins here ends; a particle goes with what follows it. */
function nextPart(
  words: readonly NameWord[],
  at: number,
  { isSmall, isSecond, ours }: { isSmall: boolean; isSecond: boolean; ours: ReadonlySet<string> },
): number | null {
  const word = words[at]
  if (word === undefined || !/^[ '-]$/u.test(word.gap)) return null
  if (isParticle(words, at) && (words[at + 1]?.isCapital || words[at + 2]?.isCapital))
    return nextPart(words, at + 1, { isSmall: false, isSecond, ours })
  if (isNoName(word, ours)) return null
  if (word.isCapital) return PLACE_AFTER.has(word.lower) ? null : at
  // An initial: Paul M.
  if (!isSmall && /^\p{Lu}$/u.test(word.text) && word.text !== 'I') return at
  const isWord = /^\p{Script=Latin}+$/u.test(word.text) && word.lower.length >= LEAST_SMALL
  return isSmall && isSecond && isWord ? at : null
}

function isParticle(words: readonly NameWord[], at: number): boolean {
  return PARTICLES.has(words[at]?.lower ?? '')
}

function isNoName({ lower, text }: NameWord, ours: ReadonlySet<string>): boolean {
  return NO_NAMES.has(lower) || ours.has(lower) || (text.length < 2 && !/^\p{Lu}$/u.test(text))
}

/** A given name, one of two in one too: Jean-Pierre. A word that is one only sometimes needs its capital. */
export function isGivenName({ lower, isCapital }: NameWord): boolean {
  const [name] = lower.split('-')
  return GIVEN_NAMES.has(name!) || (isCapital && GIVEN_WORDS.has(name!))
}

/** What an organization's own handles begin with, for every word that may be its name: @lignes.example, @LignesHelp. */
export function wordsOfHandles(handles: Iterable<string>, words: readonly NameWord[]): Set<string> {
  const parts = [...handles].flatMap((handle) => handle.toLowerCase().split(/[^\p{L}]+/u))
  const isOurs = ({ lower }: NameWord) =>
    lower.length >= LEAST_OURS && parts.some((part) => part.startsWith(lower))
  return new Set(words.filter(isOurs).map(({ lower }) => lower))
}

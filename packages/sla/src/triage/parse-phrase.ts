import { type Place, readPhrase } from './phrase-language.ts'
import { TriageRefusal } from './triage-refusal.ts'

const MOST_CHARACTERS = 100
const MOST_GAPS = 2
const MOST_STARS = 4
const MOST_DEPTH = 2
const MOST_WAYS = 64
const MOST_GROUPS = 6
/** A word that is left open after fewer letters would find almost anything. */
const LEAST_LETTERS = 3
/** Letters, digits, spaces, apostrophes, hyphens and the question mark, and the signs of the phrase language. */
const SIGNS = /^\^?[\p{L}\p{M}\p{N}\p{Zs}'’?*_#()|-]+$/u

/** Reads one phrase of an organization's own, trimmed, or refuses it with what to change. */
export function parsePhrase(value: unknown, path: string): string {
  if (typeof value !== 'string')
    throw new TriageRefusal('TRIAGE_SHAPE', path, `Write a phrase at ${path}.`, { path })
  const phrase = value.trim()
  if (phrase.length > MOST_CHARACTERS)
    throw new TriageRefusal(
      'TRIAGE_PHRASE_LONG',
      path,
      `Keep a phrase to ${MOST_CHARACTERS} characters: a few words that customers write.`,
      { most: MOST_CHARACTERS },
    )
  if (phrase !== '' && !SIGNS.test(phrase))
    throw new TriageRefusal(
      'TRIAGE_PHRASE_SIGNS',
      path,
      'Write words, with * for any ending, _ for up to four words, # for a number and (a|b) for either; nothing else is understood.',
      { phrase },
    )
  checkGroups(phrase, path)
  if (!/[\p{L}\p{N}]/u.test(phrase))
    throw new TriageRefusal('TRIAGE_PHRASE_EMPTY', path, 'Write at least one word.', { phrase })
  checkWidth(phrase, path)
  return phrase
}

function checkGroups(phrase: string, path: string): void {
  let depth = 0
  let deepest = 0
  for (const sign of phrase) {
    if (sign === '(') depth += 1
    if (sign === ')') depth -= 1
    deepest = Math.max(deepest, depth)
    if (depth < 0 || (depth === 0 && sign === '|')) break
  }
  const isLoose = phrase.replaceAll(/\([^()]*\)/gu, '').includes('|') && !phrase.includes('(')
  if (depth !== 0 || deepest > MOST_DEPTH || isLoose)
    throw new TriageRefusal(
      'TRIAGE_PHRASE_GROUPS',
      path,
      `Close each parenthesis, put | only inside one, and nest at most ${MOST_DEPTH} deep.`,
      { phrase, most: MOST_DEPTH },
    )
}

/** Refuses what could stand for almost anything, or for so much that looking for it takes long. */
function checkWidth(phrase: string, path: string): void {
  const refuse = () => {
    throw new TriageRefusal(
      'TRIAGE_PHRASE_WIDE',
      path,
      `Say it more narrowly: at most ${MOST_GAPS} times _ and ${MOST_STARS} times *, each * after ${LEAST_LETTERS} letters or more, _ only between words, and no more than ${MOST_WAYS} ways to say it.`,
      { phrase, gaps: MOST_GAPS, stars: MOST_STARS, letters: LEAST_LETTERS, ways: MOST_WAYS },
    )
  }
  if (phrase.split('(').length - 1 > MOST_GROUPS || /(?:^|[\s(|])\*/u.test(phrase)) refuse()
  if (phrase.split('_').length - 1 > MOST_GAPS || phrase.split('*').length - 1 > MOST_STARS) refuse()
  const { places } = readPhrase(phrase)
  if (
    countWays(places) > MOST_WAYS ||
    startsWide(places) ||
    startsWide(places.toReversed()) ||
    !isSaid(places)
  )
    refuse()
  if (listPlaces(places).some((place) => place.kind === 'beginning' && place.text.length < LEAST_LETTERS))
    refuse()
}

function countWays(places: readonly Place[]): number {
  return places.reduce(
    (product, place) =>
      place.kind === 'either' ? product * place.ways.reduce((sum, way) => sum + countWays(way), 0) : product,
    1,
  )
}

/** Whether one way to say it begins with words of any kind. */
function startsWide([first, ...rest]: readonly Place[]): boolean {
  if (first?.kind === 'gap') return true
  if (first?.kind !== 'either') return false
  return first.ways.some((way) => (way.length === 0 ? startsWide(rest) : startsWide(way)))
}

/** Whether every way to say it has a word of its own. */
function isSaid(places: readonly Place[]): boolean {
  return places.some((place) =>
    place.kind === 'either' ? place.ways.every(isSaid) : place.kind === 'word' || place.kind === 'beginning',
  )
}

function listPlaces(places: readonly Place[]): Place[] {
  return places.flatMap((place) => (place.kind === 'either' ? place.ways.flatMap(listPlaces) : [place]))
}

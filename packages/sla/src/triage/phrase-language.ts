import { foldText } from './fold-text.ts'

/** One place of a phrase: a word, the beginning of one, any number, up to four words of any kind, or one of several ways. */
export type Place =
  | { readonly kind: 'word'; readonly text: string }
  | { readonly kind: 'beginning'; readonly text: string }
  | { readonly kind: 'number' }
  | { readonly kind: 'gap' }
  | { readonly kind: 'either'; readonly ways: readonly (readonly Place[])[] }

/** A phrase as it is looked for. */
export type Phrase = {
  /** It has to be how a sentence, or a part of one, begins. */
  readonly isOpening: boolean
  readonly places: readonly Place[]
}

/**
 * Reads a phrase: words in any spelling, accents optional; `*` ends a word freely, `_` stands for up to four words, `#` for
 * a number, `(a|b)` for either, `(a|)` for perhaps, and `^` first lets it only begin a sentence. There is nothing else in
 * this language, so that finding a phrase takes a bounded number of steps whatever it says.
 */
export function readPhrase(phrase: string): Phrase {
  const isOpening = phrase.startsWith('^')
  return { isOpening, places: readPlaces(isOpening ? phrase.slice(1) : phrase) }
}

/** The phrases of a list as it is written: commas part them, lines may break anywhere. */
export function phrasesOf(list: string): string[] {
  return list
    .split(',')
    .map((phrase) => phrase.replaceAll(/\s+/gu, ' ').trim())
    .filter((phrase) => phrase !== '')
}

/** Every word of a phrase, whichever way it is said. */
export function wordsOf(places: readonly Place[]): string[] {
  return places.flatMap((place) =>
    place.kind === 'word' ? [place.text] : place.kind === 'either' ? place.ways.flatMap(wordsOf) : [],
  )
}

function readPlaces(text: string): Place[] {
  const places: Place[] = []
  let at = 0
  while (at < text.length) {
    const open = text.indexOf('(', at)
    places.push(...plainPlaces(text.slice(at, open < 0 ? text.length : open)))
    if (open < 0) break
    const close = closeOf(text, open)
    const isBeginning = text[close + 1] === '*'
    const ways = waysOf(text.slice(open + 1, close)).map((way) => readPlaces(isBeginning ? `${way}*` : way))
    places.push({ kind: 'either', ways })
    at = close + (isBeginning ? 2 : 1)
  }
  return places
}

function closeOf(text: string, open: number): number {
  let depth = 0
  for (let at = open; at < text.length; at += 1) {
    if (text[at] === '(') depth += 1
    if (text[at] === ')') depth -= 1
    if (depth === 0) return at
  }
  return text.length
}

function waysOf(group: string): string[] {
  const found = ['']
  let depth = 0
  for (const sign of group) {
    if (sign === '(') depth += 1
    if (sign === ')') depth -= 1
    if (sign === '|' && depth === 0) found.push('')
    else found[found.length - 1] += sign
  }
  return found
}

function plainPlaces(text: string): Place[] {
  return text
    .split(' ')
    .filter((part) => part !== '')
    .flatMap((part): Place[] => {
      if (part === '_') return [{ kind: 'gap' }]
      if (part === '#') return [{ kind: 'number' }]
      const isBeginning = part.endsWith('*')
      const words = foldWords(isBeginning ? part.slice(0, -1) : part)
      return words.map((word, at) => ({
        kind: isBeginning && at === words.length - 1 ? 'beginning' : 'word',
        text: word,
      }))
    })
}

function foldWords(part: string): readonly string[] {
  if (/^[a-z0-9]+$/u.test(part)) return [part]
  return foldText(part)
    .folded.split(' ')
    .filter((word) => word !== '')
}

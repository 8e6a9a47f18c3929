import { findPhrases, type PhraseFinder, preparePhrases, type Sighting } from './find-phrases.ts'
import { findScenes } from './find-scenes.ts'
import { phrasesOf } from './phrase-language.ts'
import type { ReadText } from './read-words.ts'
import type { TriageRules } from './rules.ts'
import { byPlace, type Name, readClues, silenceSigns } from './silence-signs.ts'
import { NOTIONS } from './scenes.ts'
import { type Sign, WORD_LISTS } from './word-lists.ts'

/** The signs that a message shows: where, in the order of the text. */
export type Signs = {
  readonly all: (sign: Sign) => readonly Sighting[]
  /** The words of the first one, as they were written; null when there is none. */
  readonly quote: (sign: Sign) => string | null
}

let builtIn: PhraseFinder<Name> | undefined
const OWN = new WeakMap<NonNullable<TriageRules['words']>, PhraseFinder<Name>>()

/** Reads the signs of a message; phrases of the organization's own count like those of the lists. */
export function readSigns(text: ReadText, own: TriageRules['words']): Signs {
  builtIn ??= preparePhrases(
    [...WORD_LISTS.map(({ signs }) => signs), NOTIONS].flatMap((lists) =>
      Object.entries(lists).flatMap(([name, list]) =>
        phrasesOf(list).map((phrase) => [name as Name, phrase] as const),
      ),
    ),
  )
  const found = new Map<Name, readonly Sighting[]>(findPhrases(text, builtIn))
  if (own !== undefined) {
    for (const [name, sightings] of findPhrases(text, finderOf(own))) {
      found.set(name, [...(found.get(name) ?? []), ...sightings].sort(byPlace))
    }
  }
  const clues = readClues(text, found)
  for (const { sign, sighting } of findScenes(text, (notion) =>
    (found.get(notion) ?? []).filter(clues.isMeant),
  ))
    found.set(sign, [...(found.get(sign) ?? []), sighting].sort(byPlace))
  silenceSigns(clues, found)
  const all = (sign: Sign) => found.get(sign) ?? []
  return {
    all,
    quote: (sign) => {
      const [first] = all(sign)
      return first === undefined ? null : text.quote(first.from, first.to)
    },
  }
}

function finderOf(own: NonNullable<TriageRules['words']>): PhraseFinder<Name> {
  const known = OWN.get(own)
  if (known !== undefined) return known
  const finder = preparePhrases<Name>(
    Object.entries(own).flatMap(([sign, phrases]) =>
      phrases.map((phrase) => [sign as Sign, phrase] as const),
    ),
  )
  OWN.set(own, finder)
  return finder
}

import { findPhrases, type PhraseFinder, phrasesOf, preparePhrases, readWords } from '@relais/sla'
import { WORD_CLAUSES, type WordClause } from './clauses.ts'
import type { CharterRules } from './charter-rules.ts'
import { readDisguised } from './read-disguised.ts'
import { ar } from './words/ar.ts'
import { en } from './words/en.ts'
import { fr } from './words/fr.ts'

/** Words that a clause forbids, in UTF-16 units of the text. */
export interface ForbiddenWords {
  clause: WordClause
  start: number
  end: number
}

/** As much as is read at once, and what two stretches share, so that a phrase on their border is read whole. */
const STRETCH = 9_000
const SHARED = 500

let builtIn: PhraseFinder<WordClause> | undefined
const own = new WeakMap<CharterRules['words'], PhraseFinder<WordClause>>()

/**
 * The words of a text that clauses forbid, by the lists that Relais comes with and the organization's own phrases; also with
 * digits in the place of letters.
 */
export function findForbiddenWords(text: string, words: CharterRules['words']): ForbiddenWords[] {
  builtIn ??= preparePhrases(
    [fr, en, ar].flatMap((lists) =>
      WORD_CLAUSES.flatMap((clause) => phrasesOf(lists[clause]).map((phrase) => [clause, phrase] as const)),
    ),
  )
  const found = new Map<string, ForbiddenWords>()
  for (let from = 0; from === 0 || from + SHARED < text.length; from += STRETCH - SHARED) {
    const stretch = text.slice(from, from + STRETCH)
    for (const read of [stretch, ...readDisguised(stretch)].map(readWords))
      for (const finder of [builtIn, finderOf(words)])
        for (const [clause, sightings] of findPhrases(read, finder))
          for (const sighting of sightings) {
            const start = from + read.words[sighting.from]!.start
            const end = from + read.words[sighting.to - 1]!.end
            found.set(`${clause} ${start} ${end}`, { clause, start, end })
          }
  }
  return withoutInner(
    [...found.values()].sort((one, other) => one.start - other.start || other.end - one.end),
  )
}

/** Of what one clause says in one place, the longest alone. */
function withoutInner(found: readonly ForbiddenWords[]): ForbiddenWords[] {
  const ends = new Map<WordClause, number>()
  return found.filter(({ clause, end }) => {
    if (end <= (ends.get(clause) ?? 0)) return false
    ends.set(clause, end)
    return true
  })
}

function finderOf(words: CharterRules['words']): PhraseFinder<WordClause> {
  const known = own.get(words)
  if (known) return known
  const finder = preparePhrases(
    WORD_CLAUSES.flatMap((clause) => (words[clause] ?? []).map((phrase) => [clause, phrase] as const)),
  )
  own.set(words, finder)
  return finder
}

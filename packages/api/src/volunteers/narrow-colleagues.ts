import type { KnownPerson } from '../charter/personal-data/find-names.ts'
import { toPlainText } from '../charter/personal-data/plain-text.ts'

/** What Arabic writes in one with a name: and, so, by, for, like; two of them at the most. */
const WRITTEN_IN_ONE = /^[وفبلك]{1,2}/u

/**
 * Those colleagues of whose name a part stands in one of these texts at all: of some thousands a few, for whom it is worth to
 * be looked for in each.
 */
export function narrowColleagues<Person extends KnownPerson>(
  colleagues: readonly Person[],
  texts: Iterable<string>,
): Person[] {
  const words = new Set<string>()
  for (const text of texts) {
    for (const word of wordsOf(text)) {
      words.add(word)
      words.add(word.replace(WRITTEN_IN_ONE, ''))
      words.add(word.slice(1))
    }
  }
  return colleagues.filter(({ name }) => name !== null && wordsOf(name).some((part) => words.has(part)))
}

function wordsOf(text: string): string[] {
  return toPlainText(text).lower.match(/\p{L}+/gu) ?? []
}

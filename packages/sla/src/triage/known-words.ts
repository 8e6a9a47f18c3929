import { phrasesOf, readPhrase, wordsOf } from './phrase-language.ts'
import { WORD_LISTS } from './word-lists.ts'

let known: ReadonlySet<string> | undefined

/** Every word of the lists, folded: by them a hashtag in small letters is split. */
export function knownWords(): ReadonlySet<string> {
  known ??= new Set(
    WORD_LISTS.flatMap(({ signs, everyday }) => [...Object.values(signs), everyday])
      .flatMap(phrasesOf)
      .flatMap((phrase) => wordsOf(readPhrase(phrase).places))
      .filter((word) => word.length > 1),
  )
  return known
}

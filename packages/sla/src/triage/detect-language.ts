import { eld } from 'eld/extrasmall'
import { foldText } from './fold-text.ts'
import { WORD_LISTS } from './word-lists.ts'
import type { Language } from './triage.ts'

/** Ours, and the languages that short texts in ours are most often taken for, or that are written alike. */
const CANDIDATES = ['fr', 'en', 'ar', 'es', 'it', 'pt', 'de', 'nl', 'tr', 'fa', 'ur']
eld.setLanguageSubset(CANDIDATES)

/** Everyday words of one of our languages; those of two say nothing. */
const EVERYDAY: ReadonlyMap<string, Language | null> = WORD_LISTS.flatMap(({ language, everyday }) =>
  foldText(everyday)
    .folded.trim()
    .split(' ')
    .map((word) => ({ word, language })),
).reduce(
  (map, { word, language }) => map.set(word, (map.get(word) ?? language) === language ? language : null),
  new Map<string, Language | null>(),
)

/** Up to so many words, n-grams guess and everyday words know. */
const SHORT_WORDS = 4
/** So many Arabic words in Latin letters are no accident. */
const LATIN_ARABIC_WORDS = 2
/** A language is told by how a text begins. */
const MOST_CHARACTERS = 1_000

/** French, English or Arabic, also in Latin letters; null for a text that is in none of them or says too little to tell. */
export function detectLanguage(text: string): Language | null {
  const start = text.slice(0, MOST_CHARACTERS)
  const words = foldText(start)
    .folded.split(' ')
    .filter((word) => /\p{L}/u.test(word))
  if (words.length === 0) return null
  const votes = countVotes(words)
  const told = tellByVotes(votes)
  if (words.length <= SHORT_WORDS && told !== null) return told
  if (votes.latinArabic >= LATIN_ARABIC_WORDS && votes.latinArabic > Math.max(votes.fr, votes.en)) return 'ar'
  const result = eld.detect(words.length <= SHORT_WORDS ? start : withoutNames(start))
  const language = result.language
  if (language === 'fr' || language === 'en' || language === 'ar') return language
  return result.isReliable() ? null : told
}

type Votes = Record<Language | 'latinArabic', number>

function countVotes(words: readonly string[]): Votes {
  const votes: Votes = { fr: 0, en: 0, ar: 0, latinArabic: 0 }
  for (const word of words) {
    const isArabic = /\p{Script=Arabic}/u.test(word)
    const language = EVERYDAY.get(word) ?? (isArabic ? 'ar' : null)
    if (language === null) continue
    votes[language]++
    if (language === 'ar' && !isArabic) votes.latinArabic++
  }
  return votes
}

function tellByVotes({ fr, en, ar }: Votes): Language | null {
  const [first, second] = (Object.entries({ fr, en, ar }) as [Language, number][]).sort((a, b) => b[1] - a[1])
  return first![1] > second![1] ? first![0] : null
}

function withoutNames(text: string): string {
  return text.replace(/https?:\/\/\S+|[@#]\S+/gu, ' ')
}

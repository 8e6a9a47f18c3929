import { eld } from 'eld/extrasmall'
import { foldText } from './fold-text.ts'
import { WORD_LISTS } from './phrases.ts'
import type { Language } from './triage.ts'

/** Ours, and the languages that short texts in ours are most often taken for, or that are written alike. */
const CANDIDATES = ['fr', 'en', 'ar', 'es', 'it', 'pt', 'de', 'nl', 'tr', 'fa', 'ur']
eld.setLanguageSubset(CANDIDATES)

/** Everyday words of one of our languages; those of two say nothing. */
const EVERYDAY: ReadonlyMap<string, Language | null> = WORD_LISTS.flatMap((list) =>
  list.everyday.map((word) => ({ word: foldText(word).folded.trim(), language: list.language })),
).reduce(
  (map, { word, language }) => map.set(word, map.has(word) ? null : language),
  new Map<string, Language | null>(),
)

/** Up to so many words, n-grams guess and everyday words know. */
const SHORT_WORDS = 4

/** French, English or Arabic; null for a text that is in none of them or says too little to tell. */
export function detectLanguage(text: string): Language | null {
  const words = foldText(text)
    .folded.split(' ')
    .filter((word) => /\p{L}/u.test(word))
  if (words.length === 0) return null
  const votes = voteByWords(words)
  if (words.length <= SHORT_WORDS && votes !== null) return votes
  const result = eld.detect(words.length <= SHORT_WORDS ? text : withoutNames(text))
  const language = result.language
  if (language === 'fr' || language === 'en' || language === 'ar') return language
  return result.isReliable() ? null : votes
}

function voteByWords(words: readonly string[]): Language | null {
  const votes = { fr: 0, en: 0, ar: 0 }
  for (const word of words) {
    const language = EVERYDAY.get(word) ?? (/\p{Script=Arabic}/u.test(word) ? 'ar' : null)
    if (language !== null) votes[language]++
  }
  const [first, second] = (Object.entries(votes) as [Language, number][]).sort((a, b) => b[1] - a[1])
  return first![1] > second![1] ? first![0] : null
}

function withoutNames(text: string): string {
  return text.replace(/https?:\/\/\S+|[@#]\S+/gu, ' ')
}

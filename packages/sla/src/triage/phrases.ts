import { foldText, type FoldedText } from './fold-text.ts'
import { ar } from './words/ar.ts'
import { en } from './words/en.ts'
import { fr } from './words/fr.ts'
import type { Language } from './triage.ts'

/** What word lists tell apart. Each is an input of a rule in `signals.ts`. */
export type Sign =
  | 'danger'
  | 'self_harm'
  | 'minor_at_risk'
  | 'data_incident'
  | 'threat'
  | 'legal'
  | 'regulator'
  | 'press'
  | 'deadline'
  | 'vulnerable_person'
  | 'blocked_now'
  | 'complaint'
  | 'question'
  | 'fault'
  | 'thanks'
  | 'praise'
  | 'idea'
  | 'buying_interest'
  | 'spam'
  | 'broken_promise'
  | 'repeat_once'
  | 'repeat_often'
  | 'negative'

/**
 * The words of one language: phrases in any spelling, accents optional. `*` ends a word freely, `_` stands for up to four
 * words, `(a|b)` for either.
 */
export type WordList = {
  readonly language: Language
  readonly signs: Readonly<Record<Sign, readonly string[]>>
  /** Everyday words by which a text of two or three words shows its language. */
  readonly everyday: readonly string[]
}

/** All lists are read whatever the language seems to be: a wrong guess on a short text must not change a score. */
export const WORD_LISTS: readonly WordList[] = [fr, en, ar]

const PATTERNS = new Map<Sign, RegExp>()
for (const sign of Object.keys(fr.signs) as Sign[]) {
  PATTERNS.set(sign, phrasePattern(WORD_LISTS.flatMap((list) => list.signs[sign])))
}

/** The first words of the text that show a sign, as they were written; null when none do. */
export function findSign(text: FoldedText, sign: Sign): string | null {
  const pattern = PATTERNS.get(sign)!
  pattern.lastIndex = 0
  const match = pattern.exec(text.folded)
  return match === null ? null : text.quote(match.index, match.index + match[0].length)
}

/** How often a sign shows. */
export function countSign(text: FoldedText, sign: Sign): number {
  return text.folded.match(PATTERNS.get(sign)!)?.length ?? 0
}

/** A pattern for folded text that finds any of the phrases, whole words only, the longest first. */
export function phrasePattern(phrases: readonly string[]): RegExp {
  const sources = [...phrases].sort((a, b) => b.length - a.length).map(phraseSource)
  return new RegExp(`(?<= )(?:${sources.join('|')})(?= )`, 'gu')
}

function phraseSource(phrase: string): string {
  return phrase
    .split(/(\*|_ ?|\(|\)|\|)/)
    .map((part) => {
      if (part === '*') return '[\\p{L}\\p{N}]*'
      if (part.startsWith('_')) return '(?:[^ ?!]+ ){0,4}'
      if (part === '(') return '(?:'
      if (part === ')' || part === '|') return part
      const { folded } = foldText(part)
      const inner = folded.trim().replaceAll('?', '\\?')
      return `${/^[\s'’-]/.test(part) ? ' ' : ''}${inner}${/[\s'’-]$/.test(part) && inner !== '' ? ' ' : ''}`
    })
    .join('')
}

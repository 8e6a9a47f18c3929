import { createHash } from 'node:crypto'
import { Refusal } from '../refusal.ts'
import { checkLength, checkVariables } from './check-text.ts'
import { checkLanguages } from './check-template.ts'
import { plainWords } from './index-words.ts'
import type { CardText } from './tables.ts'

const LONGEST_QUESTION = 300
const LONGEST_ANSWER = 2_000
const DAY_MS = 86_400_000
/** Nobody knows what will be true later than this. */
const LONGEST_REVIEW_DAYS = 731
/** When a card is looked at again unless its author says otherwise. */
const USUAL_REVIEW_DAYS = 182

/** One language of a card, ready to be kept. */
export type CheckedText = CardText & { questionKey: string }

/** Judges and tidies what a card says. Every refusal names the input at fault. */
export function checkCardTexts(texts: CardText[]): CheckedText[] {
  return checkLanguages(texts).map(({ language, question, answer }, index) => {
    const at = (name: string) => ['texts', String(index), name]
    const asked = checkLength(question, LONGEST_QUESTION, 'question', at('question')).replaceAll(/\s+/gu, ' ')
    const answered = checkLength(answer, LONGEST_ANSWER, 'answer', at('answer'))
    checkVariables(answered, at('answer'))
    return { language, question: asked, answer: answered, questionKey: keyOfQuestion(asked) }
  })
}

/** The day of the next review. Refused unless it is still to come, and in two years at most. */
export function checkReview(reviewAt: Date | null | undefined, now: Date): Date {
  if (reviewAt == null) return new Date(now.getTime() + USUAL_REVIEW_DAYS * DAY_MS)
  if (reviewAt <= now) {
    throw new Refusal('REVIEW_NOT_AHEAD', 'Choose a day that is still to come.', { path: ['reviewAt'] })
  }
  if (reviewAt.getTime() > now.getTime() + LONGEST_REVIEW_DAYS * DAY_MS) {
    throw new Refusal('REVIEW_TOO_FAR', 'A card is looked at again within two years.', { path: ['reviewAt'] })
  }
  return reviewAt
}

/** The same for two spellings of one question: accents, case and punctuation do not count. */
function keyOfQuestion(question: string): string {
  const plain = plainWords(question)
    .replaceAll(/[^\p{L}\p{N}\p{M}]+/gu, ' ')
    .trim()
  return createHash('sha256')
    .update(plain === '' ? question : plain)
    .digest('base64url')
}

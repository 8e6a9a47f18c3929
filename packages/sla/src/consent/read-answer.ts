import { foldText } from '../triage/fold-text.ts'
import { NO, YES } from './answer-words.ts'

/** Emoji that stand for a word of consent or of refusal. */
const NODS = /[👍👌🙌✅]/u
const SHAKES = /[👎🙅🚫❌]/u

/** Longest first, so that "no problem" is read before its first word. */
const PHRASES = [...listPhrases(YES, 'yes'), ...listPhrases(NO, 'no')].sort(([a], [b]) => b.length - a.length)

function listPhrases(words: string, says: 'yes' | 'no') {
  return words.split(',').map((phrase) => [foldText(phrase).folded, says] as const)
}

/**
 * How a customer's message reads as an answer to "may we contact you?": null where it says neither, or both. It proposes
 * and decides nothing: a person who has read the message says what it means.
 */
export function readAnswer(text: string): 'yes' | 'no' | null {
  let rest = foldText(text).folded
  const said = new Set<'yes' | 'no'>()
  for (const [words, says] of PHRASES) {
    if (!rest.includes(words)) continue
    said.add(says)
    // What was read is taken out, the spaces around it left for its neighbours.
    rest = rest.replaceAll(words, ' ~ ')
  }
  if (said.size === 0) {
    if (NODS.test(text)) said.add('yes')
    if (SHAKES.test(text)) said.add('no')
  }
  return said.size === 1 ? [...said][0]! : null
}

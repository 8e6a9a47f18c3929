import { findForbiddenWords } from '../charter/judge-words.ts'

/** Words in UTF-16 units of a text. */
export interface RoughWords {
  start: number
  end: number
}

/**
 * The insults in what somebody wrote to us, by the same lists that keep them out of our answers: whoever helps beside another
 * job reads the question first, and the insult if they want to.
 */
export function findRoughWords(text: string): RoughWords[] {
  return findForbiddenWords(text, {})
    .filter(({ clause }) => clause === 'insults')
    .map(({ start, end }) => ({ start, end }))
}

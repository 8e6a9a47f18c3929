import {
  findBlanks,
  findUnknownVariables,
  hasLooseBraces,
  KNOWN_VARIABLES,
  repairText,
} from '@relais/connectors'
import { Refusal } from '../refusal.ts'

/** A text as it is kept: without the blanks around it, its letters composed, its line ends plain. */
export function tidyText(text: string): string {
  return repairText(text).normalize('NFC').replaceAll(/\r\n?/g, '\n').trim()
}

/** Refuses a text of nothing, and one that is too long; gives it back tidied. */
export function checkLength(text: string, most: number, what: string, path: string[]): string {
  const tidied = tidyText(text)
  if (tidied === '') throw new Refusal('TEXT_EMPTY', 'Write something first.', { path })
  if (tidied.length > most) {
    throw new Refusal('KNOWLEDGE_TOO_LONG', `This ${what} can have ${most} characters. Shorten it.`, {
      parameters: { max: most, over: tidied.length - most },
      path,
    })
  }
  return tidied
}

/** Refuses variables that nobody will ever fill in, before they stand in an answer: VARIABLE_UNKNOWN, VARIABLE_OPEN. */
export function checkVariables(text: string, path: string[]): void {
  const [unknown] = findUnknownVariables(text)
  if (unknown !== undefined) {
    throw new Refusal(
      'VARIABLE_UNKNOWN',
      `There is no variable {{${unknown}}}. Write {{? ${unknown}}} for what the author fills in by hand.`,
      { parameters: { name: unknown, known: KNOWN_VARIABLES.join(', ') }, path },
    )
  }
  if (hasLooseBraces(text)) {
    throw new Refusal(
      'VARIABLE_OPEN',
      'A variable begins with {{ and ends with }}. One of them is not whole.',
      {
        path,
      },
    )
  }
}

/** Refuses a text that still waits to be filled in: a blank never goes out. */
export function checkNoBlanks(text: string, path: string[]): void {
  const blanks = findBlanks(text)
  const [first] = blanks
  if (!first) return
  throw new Refusal(
    'VARIABLE_MISSING',
    `The text still waits for “${first.name}”. Fill it in, or take it out.`,
    { parameters: { name: first.name, count: blanks.length }, path },
  )
}

/**
 * The variables of templates: `{{contact.firstName}}` is filled in by Relais, `{{? train number}}` by the person who
 * writes. Pure: the server and the console fill in with the same functions, so what is shown is what is judged.
 */

/** What Relais knows by itself when an answer is written. */
export const KNOWN_VARIABLES = [
  'contact.firstName',
  'contact.name',
  'agent.firstName',
  'ticket.number',
  'organization.name',
  'channel.handle',
] as const
export type KnownVariable = (typeof KNOWN_VARIABLES)[number]

/** What is known of each; null where there is nothing, as for somebody who shows no name. */
export type VariableValues = Readonly<Partial<Record<KnownVariable, string | null>>>

/** A place in a text that waits to be filled in. */
export interface Blank {
  /** As it was written, without the braces and the question mark: `contact.firstName`, `train number`. */
  name: string
  /** True for one that only a person can fill in. */
  isAsked: boolean
  /** Where it stands in the text, in UTF-16 units. */
  start: number
  end: number
}

const BLANK = /\{\{[^\S\n]*(\??)[^\S\n]*([^{}\n]{1,60}?)[^\S\n]*\}\}/gu

/** Every blank of a text, in its order. */
export function findBlanks(text: string): Blank[] {
  return [...text.matchAll(BLANK)].map((match) => ({
    name: match[2]!,
    isAsked: match[1] === '?',
    start: match.index,
    end: match.index + match[0].length,
  }))
}

/** The names a text uses that Relais does not know and that are not asked for by hand. */
export function findUnknownVariables(text: string): string[] {
  const unknown = findBlanks(text).filter(({ name, isAsked }) => !isAsked && !isKnown(name))
  return [...new Set(unknown.map(({ name }) => name))]
}

/** True when braces are left over that belong to no blank: a `{{` that nobody closed. */
export function hasLooseBraces(text: string): boolean {
  return /\{\{|\}\}/.test(text.replaceAll(BLANK, ''))
}

/**
 * Fills in what is known, once: a value is never read for blanks again, since customers choose their own names. What
 * is not known stays as it stands, for a person to fill in; `findBlanks` of the result says what that is.
 */
export function fillVariables(text: string, values: VariableValues): string {
  return text.replaceAll(BLANK, (blank: string, asked: string, name: string) => {
    const value = asked === '' && isKnown(name) ? values[name]?.trim() : undefined
    // A name with braces in it would pass for a blank.
    return value === undefined || value === '' || /[{}]/.test(value) ? blank : value
  })
}

/** The first word of a name as it is shown; null when nobody would be called by it. */
export function firstNameOf(name: string | null): string | null {
  const first = name?.normalize('NFC').trim().split(/\s+/u)[0] ?? ''
  return /^\p{Lu}[\p{L}\p{M}’'-]+$/u.test(first) || /^\p{Lo}[\p{L}\p{M}]+$/u.test(first) ? first : null
}

/** How many words of a text are not in the template it came from: what its author has added of their own. */
export function countOwnWords(text: string, template: string): number {
  const left = new Map<string, number>()
  for (const word of wordsOf(template)) left.set(word, (left.get(word) ?? 0) + 1)
  return wordsOf(text).filter((word) => {
    const known = left.get(word) ?? 0
    left.set(word, known - 1)
    return known <= 0
  }).length
}

function wordsOf(text: string): string[] {
  return (
    text
      .normalize('NFC')
      .toLowerCase()
      .match(/[\p{L}\p{N}\p{M}]+/gu) ?? []
  )
}

function isKnown(name: string): name is KnownVariable {
  return (KNOWN_VARIABLES as readonly string[]).includes(name)
}

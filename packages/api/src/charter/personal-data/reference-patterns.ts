import type { PlainFinding } from './finding.ts'
import type { PlainText } from './plain-text.ts'

/** A pattern of an organization's own, ready to be looked for. */
export interface ReferencePattern {
  written: string
  expression: RegExp
}

/** Why a pattern is not understood. */
export type PatternFault = 'signs' | 'length' | 'wide'

const MOST_SIGNS = 30
/** With fewer signs, years and prices would be numbers of orders. */
const LEAST_SIGNS = 5
const SIGNS = /^[\p{L}\p{N}#?_/. -]+$/u

/**
 * Reads a pattern: # stands for a digit, ? for a letter, anything else for itself in either case; spaces, hyphens, slashes
 * and dots may be left out or stand for one another. There is no sign for "as many as there are": a pattern has one length,
 * so that looking for it takes a bounded number of steps at each place.
 */
export function readPattern(written: string): ReferencePattern | PatternFault {
  const pattern = written.trim()
  if (!SIGNS.test(pattern)) return 'signs'
  const signs = Array.from(pattern.normalize('NFKC').toLowerCase())
  const counted = signs.filter((sign) => !isBetween(sign))
  if (counted.length < LEAST_SIGNS || counted.length > MOST_SIGNS || signs.length > MOST_SIGNS + 10)
    return 'length'
  if (counted.filter((sign) => sign === '#' || /\d/.test(sign)).length < 3) return 'wide'
  const parts = signs.map((sign) => {
    if (sign === '#') return String.raw`\d`
    if (sign === '?') return String.raw`\p{L}`
    return isBetween(sign) ? '[ ._/-]?' : sign
  })
  const expression = new RegExp(String.raw`(?<![\p{L}\p{N}])${parts.join('')}(?![\p{L}\p{N}])`, 'gu')
  return { written: pattern, expression }
}

/** The numbers of orders and files that an organization's own patterns describe. */
export function findPatterns({ lower }: PlainText, patterns: readonly ReferencePattern[]): PlainFinding[] {
  return patterns.flatMap(({ expression }) =>
    [...lower.matchAll(expression)].map((match) => ({
      kind: 'reference',
      from: match.index,
      to: match.index + match[0].length,
      isSure: true,
    })),
  )
}

function isBetween(sign: string): boolean {
  return /[ ._/-]/.test(sign)
}

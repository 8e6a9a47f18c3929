import type { PlainText } from './plain-text.ts'

/** Digits that are written together. */
export interface DigitGroup {
  digits: string
  from: number
  to: number
}

/** Groups of digits with nothing between them but what people put between the digits of one number. */
export interface DigitRun {
  groups: DigitGroup[]
  /** Where it begins, with a plus sign or a parenthesis before its first digit. */
  from: number
  /** A plus sign stands right before it. */
  hasPlus: boolean
}

/** Letters that pass for digits among digits: O, Q, l, I, Z, S, B and those that look the same in Greek and Cyrillic. */
const LIKE_DIGITS: Readonly<Record<string, string>> = Object.fromEntries(
  [
    ['OoQОоΟο', '0'],
    ['lI|ІіιΙ', '1'],
    ['Zz', '2'],
    ['Ss', '5'],
    ['B', '8'],
  ].flatMap(([letters, digit]) => Array.from(letters!, (letter) => [letter, digit!])),
)
const MIXED = /(?<![\p{L}\p{N}])[\dOoQОоΟοlI|ІіιΙZzSsB]{1,24}(?![\p{L}\p{N}])/gu

/** Two or three letters O in the middle of digits. */
const NOUGHTS = /(?<=\d[ ./-]{1,3})[OoОоΟο]{1,4}(?=[ ./-]{1,3}\d)/gu

/** A day or a time of day, which is nobody's number: with a year in full, or hours and minutes. */
const INSTANTS =
  /(?<![\d:])\d{1,2}:\d{2}(?::\d{2})?(?![\d:])|(?<!\d)(?:\d{1,2}[/.-]\d{1,2}[/.-](?:19|20)\d\d|(?:19|20)\d\d[/.-]\d{1,2}[/.-]\d{1,2})(?!\d|[/.-]\d)/g

/** What may stand between two groups: a few signs, at most three; not the comma of a list. */
const BETWEEN = /^(?:[ ./_()[\]*|~:-]{1,3}|,|\n)$/

/** The runs of digits of a text. Letters that pass for digits are read as digits; days and times are left out. */
export function findDigitRuns({ plain }: PlainText): DigitRun[] {
  const source = plain
    .replaceAll(MIXED, (token) => (/\d/.test(token) ? toDigits(token) : token))
    .replaceAll(NOUGHTS, toDigits)
    .replaceAll(INSTANTS, (instant) => 'x'.repeat(instant.length))
  const runs: DigitRun[] = []
  let end = -1
  for (const match of source.matchAll(/\d+/g)) {
    const group = { digits: match[0], from: match.index, to: match.index + match[0].length }
    const between = end < 0 || group.from - end > 3 ? null : source.slice(end, group.from)
    if (between !== null && BETWEEN.test(between)) runs.at(-1)!.groups.push(group)
    else {
      const sign = /(?:\+ ?)?\(?$/.exec(source.slice(Math.max(0, group.from - 3), group.from))![0]
      runs.push({ groups: [group], from: group.from - sign.length, hasPlus: sign.startsWith('+') })
    }
    end = group.to
  }
  return runs
}

/** The digits from a group on, up to the last whole group within so many digits, at every place where they could end. */
export function* digitsFrom(
  { groups }: DigitRun,
  first: number,
  most: number,
): Generator<{ digits: string; last: number }> {
  let digits = ''
  for (let last = first; last < groups.length; last += 1) {
    digits += groups[last]!.digits
    if (digits.length > most) return
    yield { digits, last }
  }
}

function toDigits(token: string): string {
  return Array.from(token, (letter) => LIKE_DIGITS[letter] ?? letter).join('')
}

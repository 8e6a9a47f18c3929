import { type DigitRun, digitsFrom } from './find-digit-runs.ts'
import type { PlainFinding } from './finding.ts'

const LEAST_DIGITS = 13
const MOST_DIGITS = 19

/** Numbers of payment cards: 13 to 19 digits of which the last one checks the others (Luhn, ISO/IEC 7812). */
export function findCards(run: DigitRun): PlainFinding[] {
  const found: PlainFinding[] = []
  for (let first = 0; first < run.groups.length; first += 1) {
    let last: number | null = null
    for (const { digits, last: at } of digitsFrom(run, first, MOST_DIGITS))
      if (digits.length >= LEAST_DIGITS && isCard(digits)) last = at
    if (last === null) continue
    found.push({ kind: 'card', from: run.groups[first]!.from, to: run.groups[last]!.to, isSure: true })
    first = last
  }
  return found
}

function isCard(digits: string): boolean {
  if (!/^[2-6]/.test(digits) || /^(\d)\1*$/.test(digits)) return false
  let sum = 0
  for (let place = 0; place < digits.length; place += 1) {
    const digit = Number(digits[digits.length - 1 - place])
    const weighed = place % 2 === 1 ? digit * 2 : digit
    sum += weighed > 9 ? weighed - 9 : weighed
  }
  return sum % 10 === 0
}

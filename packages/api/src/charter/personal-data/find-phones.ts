import { type DigitRun, digitsFrom } from './find-digit-runs.ts'
import type { PlainFinding } from './finding.ts'

/** E.164 allows so many digits after the plus sign. */
const MOST_INTERNATIONAL = 15
const LEAST_INTERNATIONAL = 8

/**
 * Telephone numbers: sure with a plus sign, or as France, Morocco, the Gulf, Britain and North America write them; likely
 * where the groups look like one. What is no whole number of theirs is left to `findReferences`.
 */
export function findPhones(run: DigitRun): PlainFinding[] {
  const found: PlainFinding[] = []
  for (let first = 0; first < run.groups.length; first += 1) {
    const phone = phoneFrom(run, first)
    if (phone === null) continue
    const from = first === 0 ? run.from : run.groups[first]!.from
    found.push({ kind: 'phone', from, to: run.groups[phone.last]!.to, isSure: phone.isSure })
    first = phone.last
  }
  return found
}

interface Phone {
  last: number
  isSure: boolean
}

function phoneFrom(run: DigitRun, first: number): Phone | null {
  const starts = [...digitsFrom(run, first, 17)]
  if (starts.length === 0) return null
  return (
    international(run, first, starts) ??
    national(starts) ??
    northAmerican(run, first, starts) ??
    likely(run, first, starts)
  )
}

type Start = { digits: string; last: number }

function international(run: DigitRun, first: number, starts: Start[]): Phone | null {
  const prefix = first === 0 && run.hasPlus ? '' : '00'
  const fits = starts.filter(({ digits }) => {
    if (!digits.startsWith(prefix) || !/^[1-9]/.test(digits.slice(prefix.length))) return false
    const length = digits.length - prefix.length
    return length >= LEAST_INTERNATIONAL && length <= MOST_INTERNATIONAL
  })
  const longest = fits.at(-1)
  return longest ? { last: longest.last, isSure: true } : null
}

/** A nought, then nine digits (France, Morocco, the Gulf) or ten (Britain, Germany). */
function national(starts: Start[]): Phone | null {
  const whole =
    starts.find(({ digits }) => digits.length === 10) ?? starts.find(({ digits }) => digits.length === 11)
  return whole && /^0[1-9]/.test(whole.digits) ? { last: whole.last, isSure: true } : null
}

/** 555-0142, (212) 555-0142, 1 212 555 0142. The short form may be anything else. */
function northAmerican({ groups }: DigitRun, first: number, starts: Start[]): Phone | null {
  const shape = groups.slice(first, first + 4).map(({ digits }) => digits)
  const skipped = shape[0] === '1' ? 1 : 0
  const [area = '', exchange = '', line = ''] = shape.slice(skipped)
  if (/^[2-9]\d\d$/.test(area) && /^[2-9]\d\d$/.test(exchange) && line.length === 4)
    return { last: first + skipped + 2, isSure: true }
  const joined = starts.find(({ digits }) => digits.length === 10 + skipped)
  if (joined && joined.last === first + skipped && /^[2-9]\d\d[2-9]/.test(joined.digits.slice(skipped)))
    return { last: joined.last, isSure: false }
  return area.length === 3 && exchange.length === 4 && skipped === 0 && shape.length === 2
    ? { last: first + 1, isSure: false }
    : null
}

/** Pairs or threes as long as a number is, wherever it may be from. */
function likely({ groups }: DigitRun, first: number, starts: Start[]): Phone | null {
  const end = starts.findLast(({ digits, last }) => {
    const sizes = groups.slice(first, last + 1).map((group) => group.digits.length)
    const isEven = sizes.length >= 3 && Math.max(...sizes) - Math.min(...sizes) <= 1 && sizes[0]! <= 3
    // Thousands and millions are parted from the end: 12 500 000.
    const isParted = sizes[0]! < 3 && sizes.slice(1).every((size) => size === 3)
    return isEven && !isParted && digits.length >= 8 && digits.length <= 12
  })
  return end ? { last: end.last, isSure: false } : null
}

import type { DigitRun } from './find-digit-runs.ts'
import type { PlainFinding } from './finding.ts'
import { isCounted } from './is-counted.ts'
import type { PlainText } from './plain-text.ts'

/** Words after which the number of an order, a file or a paper follows. */
const NAMED =
  /(?<![\p{L}\p{N}])(?:commandes?|cmd|dossiers?|reservations?|resa|references?|ref|billets?|e-billets?|factures?|contrats?|colis|suivi|clients?|client|abonnements?|adherents?|passeports?|identite|cin|cni|siret|immatriculation|securite sociale|nir|compte|orders?|bookings?|tickets?|cases?|files?|invoices?|customers?|account|confirmation|tracking|pnr|passports?|contract|parcel|claims?|subscription|membership|reclamations?|الطلب|طلب|طلبيه|الطلبيه|حجز|الحجز|حجزي|طلبي|ملف|الملف|ملفي|تذكره|التذكره|فاتوره|الفاتوره|مرجع|المرجع|جواز السفر|البطاقه|الحساب|رقم)(?![\p{L}])/gu
/** What stands between such a word and its number: a few small words and signs. */
const FILLER =
  /^(?:[ :=#.,;'"«»()-]{0,4}(?:n ?°|nº|no\b|nr\b|num\b|numero|number|ref|reference|is|est|the|le|la|id|code|رقم|هو|هي|عدد)?){0,3}[ :=#.;'"«»()-]{0,4}/u
/** Letters and digits as numbers of orders are made of, perhaps in parts. */
const TOKEN = /^[a-z0-9]{1,30}(?:[-/_. ][a-z0-9]{1,30}){0,6}/u
const MOST_FILLER = 40
const LEAST_DIGITS = 4

const YEARS = /^(?:(?:19|20)\d\d)+$/

/** Numbers of orders, files and papers that a word before them names: sure. */
export function findNamedReferences({ plain, lower }: PlainText): PlainFinding[] {
  const found: PlainFinding[] = []
  for (const match of lower.matchAll(NAMED)) {
    const after = match.index + match[0].length
    const filler = FILLER.exec(lower.slice(after, after + MOST_FILLER))![0]
    const from = after + filler.length
    const written = wholeParts(lower.slice(from, from + 80), plain.slice(from, from + 80))
    if (filler === '' || written === '' || isCounted(lower, from, from + written.length)) continue
    if (!isReference(written, plain.slice(from, from + written.length))) continue
    found.push({ kind: 'reference', from, to: from + written.length, isSure: true })
  }
  return found
}

/** The token with the parts after it that still have digits: "AB 1234 5678 for my" ends before "for". */
function wholeParts(text: string, asTyped: string): string {
  const token = TOKEN.exec(text)?.[0] ?? ''
  const parts = token.split(/(?= )/u)
  let end = token.length
  for (const part of parts.toReversed()) {
    if (/\d/.test(part) || end === part.length) break
    end -= part.length
  }
  const whole = token.slice(0, end).replace(/[-/_. ]+$/u, '')
  // The word before it would be taken along: "order for 12345678".
  return /^[a-z]+[ .]/.test(whole) && !/^[A-Z]{1,4} \d/.test(asTyped) ? '' : whole
}

function isReference(written: string, asTyped: string): boolean {
  const signs = written.replaceAll(/[^a-z0-9]/g, '')
  const digits = written.replaceAll(/\D/g, '').length
  if (/^\d{1,2}(?:[h:]\d{0,2}|h\d\d(?:mn|min))$/.test(written) || /^(?:19|20)\d\d$/.test(written))
    return false
  // The six signs by which trains and flights are booked: capitals, most often with a digit.
  if (/^[A-Z0-9]{6}$/.test(asTyped) && /[A-Z]/.test(asTyped)) return true
  // The same as people type it: letters and digits by turns. Half past ten in minutes is a time, fifteen days are counted.
  if (/^(?!\d{1,2}h\d\d)(?=.*(?:[a-z]\d+[a-z]|\d[a-z]+\d))(?=\D{0,7}\d\D{0,7}\d)[a-z0-9]{6,8}$/.test(written))
    return true
  return signs.length >= 5 && digits >= LEAST_DIGITS
}

/** Letters and digits in one: QX-2026-004512, RC12345678, AB-123-CD. */
const CODE =
  /(?<![\p{L}\p{N}@./_-])(?=[a-z-]{0,12}\d)[a-z]{1,6}[-/]?\d{1,12}(?:[-/]\d{1,12}){0,3}(?:[-/]?[a-z]{1,3})?(?![\p{L}\p{N}@])/gu

/** Six capitals and digits in turns, as journeys are booked by: QX7T2K. */
const BOOKED = /(?<![\p{L}\p{N}])(?=[A-Z0-9]{6}(?![\p{L}\p{N}]))[A-Z]{1,4}\d[A-Z0-9]{0,3}[A-Z][A-Z0-9]{0,3}/gu

/** What looks like the number of something without anybody saying so: likely. */
export function findLooseReferences({ plain, lower }: PlainText, runs: readonly DigitRun[]): PlainFinding[] {
  const codes = [...lower.matchAll(CODE)]
    .filter(([code]) => code.replaceAll(/\D/g, '').length >= 5 || /^[a-z]{2}-?\d{3}-?[a-z]{2}$/.test(code))
    .map((match) => ({ from: match.index, to: match.index + match[0].length }))
  const numbers = runs.flatMap(({ groups }) => {
    const from = groups[0]!.from
    const to = groups.at(-1)!.to
    const digits = groups.map((group) => group.digits).join('')
    const isLong = groups.some((group) => group.digits.length >= 7) || digits.length >= 9
    return isLong && !isCounted(lower, from, to) && !YEARS.test(digits) ? [{ from, to }] : []
  })
  const booked = [...plain.matchAll(BOOKED)].map(({ index }) => ({ from: index, to: index + 6 }))
  return [...codes, ...numbers, ...booked].map((place) => ({ kind: 'reference', ...place, isSure: false }))
}

/** The day somebody was born. */
const BORN =
  /(?<![\p{L}\p{N}])(?:nee?(?:\(e\))? le|date de naissance|naissance|born(?: on)?|date of birth|dob|birthday|مواليد|تاريخ الميلاد|ولدت في|ولدت يوم)[ :]{0,3}((?:\d{1,4}[/. -]{1,2}\d{1,2}[/. -]{1,2}\d{2,4})|(?:\d{1,2}(?:er|st|nd|rd|th)? (?:of )?\p{L}{3,10},? \d{4})|(?:\p{L}{3,10} \d{1,2},? \d{4}))/gu

export function findBirthDates({ lower }: PlainText): PlainFinding[] {
  return [...lower.matchAll(BORN)].map((match) => {
    const to = match.index + match[0].length
    return { kind: 'birthDate', from: to - match[1]!.length, to, isSure: true }
  })
}

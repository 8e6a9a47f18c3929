import ICAL from 'ical.js'

/** What a yearly rule may ask for; the day of the year, the number of the week and places in a set are no holiday's. */
const KNOWN_PARTS = new Set(['BYMONTH', 'BYMONTHDAY', 'BYDAY'])
/** Enough for every rule that people write; one that comes more often before it is asked about is no holiday's. */
const MOST_OCCURRENCES = 500
/** Enough for every file that people publish: six hundred holidays of thirty years. */
const MOST_OCCURRENCES_OF_FILE = 20_000

/** How many occurrences may still be counted in one file; shared by its entries. */
export type Turns = { left: number }

export function turnsOfFile(): Turns {
  return { left: MOST_OCCURRENCES_OF_FILE }
}

/**
 * The dates on which an entry that comes back every year does so within the years, without its exceptions; null when it
 * repeats in another way. `first` is its own date.
 */
export function yearlyDates(
  event: ICAL.Component,
  first: string,
  years: { readonly from: string; readonly to: string },
  turns: Turns,
): string[] | null {
  const rules = event.getAllProperties('rrule').map((property) => property.getFirstValue())
  const [rule, ...more] = rules
  if (!(rule instanceof ICAL.Recur) || more.length > 0 || event.hasProperty('rdate')) return null
  const parts = Object.keys(rule.parts)
  if (rule.freq !== 'YEARLY' || rule.interval < 1 || parts.some((part) => !KNOWN_PARTS.has(part))) return null
  const dates: string[] = []
  const except = new Set(
    event
      .getAllProperties('exdate')
      .flatMap((property) => property.getValues().map((date) => String(date).slice(0, 10))),
  )
  try {
    const iterator = rule.iterator(ICAL.Time.fromDateString(beginOf(rule, first, years.from)))
    for (let count = 0; count < MOST_OCCURRENCES && turns.left > 0; count += 1) {
      turns.left -= 1
      const next = iterator.next() as ICAL.Time | null
      const date = next?.toString().slice(0, 10)
      if (date === undefined || date >= years.to) return dates
      if (date >= years.from && isAsked(date, rule, first) && !except.has(date)) dates.push(date)
    }
  } catch {
    // The library gives a rule up that it cannot count, one with a step of a million years for example.
  }
  return null
}

/** Where to begin to count: an unbroken series long before the years, one year before them. */
function beginOf(rule: ICAL.Recur, first: string, from: string): string {
  if (rule.count !== null || rule.interval > 1) return first
  const year = Number(from.slice(0, 4)) - 1
  const near = first.endsWith('-02-29') ? year - (year % 4) : year
  return Number(first.slice(0, 4)) < near ? `${near}${first.slice(4)}` : first
}

/** The library counts a day that a year does not have on into the next month: 29 February is then no 1 March. */
function isAsked(date: string, rule: ICAL.Recur, first: string): boolean {
  const day = Number(date.slice(8))
  const monthDays = rule.getComponent('BYMONTHDAY') as number[]
  if (monthDays.length > 0) return monthDays.some((asked) => asked === day || asked < 0)
  return rule.getComponent('BYDAY').length > 0 || day === Number(first.slice(8))
}

import { foldText, type FoldedText } from './fold-text.ts'

/** A time that the message itself sets. */
export type TimeLeft = { readonly hours: number; readonly evidence: string }

const NUMBERS: Readonly<Record<string, number>> = Object.fromEntries(
  [
    'un une one واحده',
    'deux two ساعتين',
    'trois three ثلاث',
    'quatre four اربع',
    'cinq five خمس',
    'six ست',
    'sept seven سبع',
    'huit eight ثمان',
    'neuf nine تسع',
    'dix ten عشر',
  ].flatMap((words, i) => words.split(' ').map((word) => [foldText(word).folded.trim(), i + 1])),
)

const AMOUNT = `(\\d{1,3}|${Object.keys(NUMBERS).join('|')})`
const SPAN = new RegExp(
  `(?<= )(?:dans|d ici|in|within|بعد|خلال) (?:moins de |less than |the next |les )?${AMOUNT} ?(h|heures?|hours?|hrs?|min|mn|minutes?|mins?|ساعه|ساعات|دقيقه|دقايق)(?= )`,
  'u',
)
const IN_AN_HOUR =
  /(?<= )(?:(?:dans|in|بعد) (?:une (?:demi )?heure|an hour|half an hour|ساعه|نصف ساعه|ساعتين))(?= )/u
const TONIGHT = /(?<= )(?:ce soir|cette nuit|tonight|this evening|الليله|هذا المساء)(?= )/u
const TOMORROW = /(?<= )(?:demain|tomorrow|غدا)(?= )/u
const MONTHS: readonly RegExp[] = [
  'janvier|january',
  'fevrier|february',
  'mars|march',
  'avril|april',
  'mai|may',
  'juin|june',
  'juillet|july',
  'aout|august',
  'septembre|september',
  'octobre|october',
  'novembre|november',
  'decembre|december',
].map(
  (names) =>
    new RegExp(
      `(?<= )(?:(\\d{1,2})(?:er|st|nd|rd|th)? (?:${names})|(?:${names}) (\\d{1,2})(?:st|nd|rd|th)?)(?= )`,
      'u',
    ),
)

const HOUR_MS = 3_600_000

/** How many hours the message says are left ("in two hours", "tonight", "on 24 December"); null when it sets no time. */
export function hoursLeft(text: FoldedText, writtenAt: number): TimeLeft | null {
  const found = [spanLeft(text), dateLeft(text, writtenAt), ...dayLeft(text)].filter((time) => time !== null)
  return found.sort((a, b) => a.hours - b.hours)[0] ?? null
}

/** Points for the time left: the nearer, the more. */
export function timePoints(hours: number, most: number): number {
  if (hours <= 2) return most
  if (hours <= 6) return Math.round(most * 0.75)
  if (hours <= 24) return Math.round(most * 0.5)
  return hours <= 72 ? Math.round(most * 0.25) : 0
}

function spanLeft(text: FoldedText): TimeLeft | null {
  const soon = IN_AN_HOUR.exec(text.folded)
  if (soon !== null) return { hours: 1, evidence: quoted(text, soon) }
  const match = SPAN.exec(text.folded)
  if (match === null) return null
  const amount = NUMBERS[match[1]!] ?? Number(match[1])
  const isMinutes = /^(?:m|د)/.test(match[2]!)
  return { hours: isMinutes ? amount / 60 : amount, evidence: quoted(text, match) }
}

function dayLeft(text: FoldedText): (TimeLeft | null)[] {
  const tonight = TONIGHT.exec(text.folded)
  const tomorrow = TOMORROW.exec(text.folded)
  return [
    tonight === null ? null : { hours: 12, evidence: quoted(text, tonight) },
    tomorrow === null ? null : { hours: 36, evidence: quoted(text, tomorrow) },
  ]
}

/** A day of a month, of this year or the next; days that are just over are history, not a deadline. */
function dateLeft(text: FoldedText, writtenAt: number): TimeLeft | null {
  const year = new Date(writtenAt).getUTCFullYear()
  for (const [month, pattern] of MONTHS.entries()) {
    const match = pattern.exec(text.folded)
    if (match === null) continue
    const day = Number(match[1] ?? match[2])
    const hours = (Date.UTC(year, month, day, 18) - writtenAt) / HOUR_MS
    return hours < 0 ? null : { hours, evidence: quoted(text, match) }
  }
  return null
}

function quoted(text: FoldedText, match: RegExpExecArray): string {
  return text.quote(match.index, match.index + match[0].length)
}

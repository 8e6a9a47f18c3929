/** In what a mark is written; kept as shares 0 to 1 and as milliseconds. */
export type Unit = 'percent' | 'seconds' | 'minutes' | 'hours' | 'days' | 'number' | 'list'

/** Every mark of overflow by what it is about, in the order of the page. */
export const markGroups = {
  opening: {
    openAboveShare: 'percent',
    openChecks: 'number',
    closeBelowShare: 'percent',
    calmMs: 'minutes',
    openBelowLevel: 'percent',
    closeFromLevel: 'percent',
    levelWithinMs: 'minutes',
    leastOpenMs: 'minutes',
    leastClosedMs: 'minutes',
  },
  calling: {
    mostSeats: 'number',
    surgeFromSeats: 'number',
    waveSizes: 'list',
    waveEveryMs: 'minutes',
    roundEveryMs: 'minutes',
    mostCallsFactor: 'number',
    callLastsMs: 'minutes',
  },
  sparing: {
    coolDownMs: 'hours',
    mostCallsADay: 'number',
    shiftEveryMs: 'hours',
    cardMs: 'minutes',
    shiftMs: 'minutes',
  },
  returning: {
    recallAfterExpiries: 'number',
    recallFromUrgencyRise: 'number',
    netHelpWindowMs: 'days',
    netHelpLeastReplies: 'number',
  },
  forecast: {
    checkEveryMs: 'seconds',
    horizonMs: 'minutes',
    lookBackMs: 'minutes',
    volunteerPace: 'percent',
    cardAcceptRate: 'percent',
    callAcceptRate: 'percent',
  },
} as const satisfies Record<string, Record<string, Unit>>

export type MarkGroup = keyof typeof markGroups
type NamesOf<Group> = Group extends unknown ? Extract<keyof Group, string> : never
export type MarkName = NamesOf<(typeof markGroups)[MarkGroup]>

/** The marks as the server keeps them. */
export type Marks = Record<Exclude<MarkName, 'waveSizes'>, number> & { waveSizes: readonly number[] }
/** What stands in the fields. */
export type TypedMarks = Record<MarkName, string>

/** In what each mark is written. */
export const unitOf = Object.assign({}, ...Object.values(markGroups)) as Record<MarkName, Unit>
export const markNames = Object.keys(unitOf) as MarkName[]

/** What one of a unit is for the server. */
const SIZES: Record<Exclude<Unit, 'list'>, number> = {
  percent: 0.01,
  seconds: 1_000,
  minutes: 60_000,
  hours: 3_600_000,
  days: 86_400_000,
  number: 1,
}

/** A value as it is written in its unit; without the dust of fractions. */
export function inUnit(value: number, unit: Unit): number {
  const size = unit === 'list' ? 1 : SIZES[unit]
  return Number((value / size).toFixed(6))
}

/** The marks as they stand in the fields. */
export function typeMarks(marks: Marks): TypedMarks {
  return Object.fromEntries(
    markNames.map((name) => [
      name,
      name === 'waveSizes' ? marks.waveSizes.join(', ') : String(inUnit(marks[name], unitOf[name])),
    ]),
  ) as TypedMarks
}

/** The fields as the server reads them; what is no number is none, and refused there. */
export function readMarks(typed: TypedMarks): Marks {
  return Object.fromEntries(
    markNames.map((name) => [
      name,
      name === 'waveSizes' ? readList(typed[name]) : readOne(name, typed[name]),
    ]),
  ) as unknown as Marks
}

function readOne(name: Exclude<MarkName, 'waveSizes'>, text: string): number | null {
  const value = readNumber(text)
  if (value === null) return null
  const unit = unitOf[name]
  const kept = value * (unit === 'list' ? 1 : SIZES[unit])
  // Durations are whole milliseconds, and 7 % is 0.07.
  return unit === 'percent' || unit === 'number' ? Number(kept.toFixed(6)) : Math.round(kept)
}

const readList = (text: string) =>
  text
    .split(/[\s,;،]+/)
    .filter((part) => part !== '')
    .map(readNumber)

function readNumber(text: string): number | null {
  const value = Number(text.trim().replace(',', '.'))
  return text.trim() === '' || Number.isNaN(value) ? null : value
}

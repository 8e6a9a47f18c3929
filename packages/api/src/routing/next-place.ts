import { HANDLING_LEVELS_MS, type Intent } from '@relais/sla'
import { isId, type TicketId } from '../db/id.ts'
import { type Handling, INTENTS, type Place } from './next-stretches.ts'

/** What the order of Next up depended on when its first page was read. */
export interface Moment {
  readonly at: number
  readonly horizonMs: number
  readonly handling: Handling
  /** The ticket that the reserve would have given then, and that stands first for it. */
  readonly reserved: TicketId | null
}

/** Where a ticket stands: in danger (0) by the time it waits, otherwise (1) by its key; -1 what the reserve would give. */
export interface Standing extends Place {
  readonly band: -1 | 0 | 1
  readonly ticketId: TicketId
}

/** A place as a cursor keeps it: the moment, with a digit for the handling time of each intent, then the place itself. */
export type NextPlace = [
  at: number,
  horizonMs: number,
  levels: string,
  reserved: string,
  band: number,
  key: number,
  due: number,
  since: number,
  ticketId: string,
]

/** Keys are deadlines that are moved by what a ticket is worth: further than this none is. */
const FURTHEST_MS = 1e14
const LATEST_MS = Date.UTC(9000, 0)

/** True for what `writePlace` wrote, and for nothing that a database could not compare. */
export function isNextPlace(place: (string | number)[]): place is NextPlace {
  const [at, horizonMs, levels, reserved, band, key, due, since, ticketId] = place
  return (
    place.length === 9 &&
    [at, due, since].every((instant) => isWhole(instant) && instant >= 0 && instant < LATEST_MS) &&
    typeof horizonMs === 'number' &&
    horizonMs > 0 &&
    horizonMs < 1e12 &&
    typeof levels === 'string' &&
    levels.length === INTENTS.length &&
    levels.split('').every((digit) => HANDLING_LEVELS_MS[Number(digit)] !== undefined) &&
    (reserved === '' || isId(String(reserved))) &&
    (band === -1 || band === 0 || band === 1) &&
    isWhole(key) &&
    Math.abs(key) < FURTHEST_MS &&
    isId(String(ticketId))
  )
}

export function writePlace(moment: Moment, { band, key, due, since, ticketId }: Standing): NextPlace {
  const { at, horizonMs, handling, reserved } = moment
  const levels = INTENTS.map((intent) => HANDLING_LEVELS_MS.indexOf(handling[intent])).join('')
  return [at, horizonMs, levels, reserved ?? '', band, key, due, since, ticketId]
}

export function readPlace(place: NextPlace): { moment: Moment; after: Standing } {
  const [at, horizonMs, levels, reserved, band, key, due, since, ticketId] = place
  const handling = Object.fromEntries(
    INTENTS.map((intent, nr) => [intent, HANDLING_LEVELS_MS[Number(levels[nr])]!]),
  ) as Record<Intent, number>
  return {
    moment: { at, horizonMs, handling, reserved: reserved === '' ? null : (reserved as TicketId) },
    after: { band: band as Standing['band'], key, due, since, ticketId: ticketId as TicketId },
  }
}

function isWhole(value: string | number | undefined): value is number {
  return Number.isSafeInteger(value)
}

import {
  type BucketKeys,
  defaultOrderRules,
  expectedHandling,
  type HandlingTimes,
  type Intent,
  WEIGHT_LEVELS,
} from '@relais/sla'

/** What a ticket may be, in an order that cursors rely on; one of which nothing is known counts as `other`. */
export const INTENTS: readonly Intent[] = Object.keys({
  question: true,
  complaint: true,
  praise: true,
  idea: true,
  buying_interest: true,
  job_enquiry: true,
  press: true,
  closing_ack: true,
  spam: true,
  other: true,
} satisfies Record<Intent, true>) as Intent[]

/** How long somebody of the care team is expected to need for each kind of ticket; ms. */
export type Handling = Readonly<Record<Intent, number>>

/** By intent alone: what a channel's own times add is not worth a bucket for each channel. */
export function handlingOf(times: HandlingTimes, intent: Intent): number {
  return expectedHandling(times, { intent, channelId: '', isClustered: false, responder: 'core' })
}

export function handlingOfAll(times: HandlingTimes): Handling {
  return Object.fromEntries(INTENTS.map((intent) => [intent, handlingOf(times, intent)])) as Handling
}

/** The same of volunteers. */
export function handlingByVolunteers(times: HandlingTimes): Handling {
  const told = { channelId: '', isClustered: false, responder: 'volunteer' } as const
  return Object.fromEntries(
    INTENTS.map((intent) => [intent, expectedHandling(times, { intent, ...told })]),
  ) as Handling
}

/**
 * The parts of a bucket, each in the order of the index tickets_next: late and on time by the deadline, and the same without
 * a promise by the day that nobody waits longer than.
 */
const LEGS = ['late', 'onTime', 'forgotten', 'unpromised'] as const
export type Leg = (typeof LEGS)[number]

/** A stretch of the index tickets_next: what one leg of a bucket holds, or what is left of it after a place. */
export interface Stretch {
  readonly leg: Leg
  readonly weight: number
  readonly intent: Intent
  /** Instants in ms, both ends included; infinite where there is no end, and for the deadline of what has none. */
  readonly due: Range
  readonly since: Range
  /** Of what is due at the beginning itself, only what comes after: who wrote later, or then and has a greater id. */
  readonly tie: { readonly since: number; readonly ticketId: string } | null
}

interface Range {
  readonly from: number
  readonly until: number
}

/** A place among tickets of no danger, as the order compares them. */
export interface Place {
  readonly key: number
  /** The deadline; where nothing is promised, the end of the longest wait. */
  readonly due: number
  readonly since: number
  readonly ticketId: string
}

const ALWAYS: Range = { from: Number.NEGATIVE_INFINITY, until: Number.POSITIVE_INFINITY }
const NEVER: Range = { from: Number.POSITIVE_INFINITY, until: Number.POSITIVE_INFINITY }
/** Later than anything is promised, and still an instant. */
const LAST = Date.UTC(9999, 11, 31)
const { maxWaitMs } = defaultOrderRules

/** Every leg of every bucket, whole, as they part now. */
export function allStretches(handling: Handling, now: number): Stretch[] {
  return INTENTS.flatMap((intent) =>
    WEIGHT_LEVELS.flatMap((weight) => LEGS.map((leg) => stretchOf({ leg, weight, intent }, handling, now))),
  )
}

/** One leg of a bucket, whole. Whoever begins now is done after the handling time: what is due before is late. */
export function stretchOf(
  { leg, weight, intent }: Pick<Stretch, 'leg' | 'weight' | 'intent'>,
  handling: Handling,
  now: number,
): Stretch {
  const done = now + handling[intent]
  const ranges: Record<Leg, Pick<Stretch, 'due' | 'since'>> = {
    late: { due: { ...ALWAYS, until: done - 1 }, since: ALWAYS },
    onTime: { due: { from: done, until: LAST }, since: ALWAYS },
    forgotten: { due: NEVER, since: { ...ALWAYS, until: done - maxWaitMs - 1 } },
    unpromised: { due: NEVER, since: { ...ALWAYS, from: done - maxWaitMs } },
  }
  return { leg, weight, intent, ...ranges[leg], tie: null }
}

/** What is left of a whole stretch after a place, in the order in which the keys of its bucket say; null when nothing is. */
export function cutStretch(stretch: Stretch, keys: BucketKeys, after: Place): Stretch | null {
  if (stretch.leg === 'late' || stretch.leg === 'forgotten') {
    if (keys.late < after.key) return null
    return keys.late > after.key ? stretch : startAt(stretch, after.due, after)
  }
  // The deadline with which a ticket of this bucket stands at the place.
  const due = after.key - keys.added
  if (due === after.due) return startAt(stretch, due, after)
  return startAt(stretch, due < after.due ? due + 1 : due, null)
}

/** From a deadline on; of those that have that very deadline all, or what comes after a place. */
function startAt(stretch: Stretch, due: number, after: Place | null): Stretch {
  if (stretch.leg === 'late' || stretch.leg === 'onTime') {
    const from = Math.max(stretch.due.from, due)
    const tie = after && from === due ? { since: after.since, ticketId: after.ticketId } : null
    return { ...stretch, due: { ...stretch.due, from }, tie }
  }
  // Without a promise the deadline is a day after the first word, so that who has waited longer is due sooner.
  const since = due - maxWaitMs
  const isTied = after !== null && since === after.since
  const from = Math.max(stretch.since.from, after !== null && since < after.since ? since + 1 : since)
  const tie = isTied && from === since ? { since, ticketId: after.ticketId } : null
  return { ...stretch, since: { ...stretch.since, from }, tie }
}

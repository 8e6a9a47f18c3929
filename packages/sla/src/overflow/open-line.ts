import type { OrderRules } from '../order/order-rules.ts'
import { type Waiting, dueOf, slackOf } from '../order/waiting.ts'

/** What waits of one weight, handling time and deadline: a ticket, or several alike. */
export type OpenWork = Waiting & {
  readonly count: number
  /** Whether volunteers may be offered it. */
  readonly isOfferable: boolean
}

/** Some work while it is being projected: how many of it nobody has begun, and how many are answered soon enough. */
export type Place<W> = Waiting & { readonly work: W; left: number; inTime: number }

/** Places that are alike but for their deadlines, the soonest first; in danger, the longest waiting first. */
type Bucket<W> = {
  readonly places: Place<W>[]
  readonly isOfferable: boolean
  /** The first with anything left, and the first of those that can still be in time. */
  first: number
  onTime: number
}

/** Everything that waits, by the buckets of the order. */
export type OpenLine<W> = { readonly places: readonly Place<W>[]; readonly buckets: readonly Bucket<W>[] }

/** Puts what waits into its buckets. */
export function lineUp<W extends OpenWork>(open: readonly W[], rules: OrderRules): OpenLine<W> {
  const places = open.map((work): Place<W> => {
    const { band, weight, handlingMs, dueAt, waitingSince, count } = work
    return { band, weight, handlingMs, dueAt, waitingSince, work, left: count, inTime: 0 }
  })
  const alike = Map.groupBy(places, ({ band, weight, handlingMs, work }) =>
    band === 0 ? `danger ${work.isOfferable}` : `${weight} ${handlingMs} ${work.isOfferable}`,
  )
  const buckets = [...alike.values()].map((members): Bucket<W> => {
    const { band, work } = members[0]!
    const turnOf =
      band === 0 ? (place: Place<W>) => place.waitingSince : (place: Place<W>) => dueOf(place, rules)
    return {
      places: members.toSorted((a, b) => turnOf(a) - turnOf(b)),
      isOfferable: work.isOfferable,
      first: 0,
      onTime: 0,
    }
  })
  return { places, buckets }
}

/**
 * The heads of the buckets at an instant, as `pickNext` takes them: the first of all and the first of those on time.
 * Instants may only go forward from call to call.
 */
export function headsAt<W>(
  line: OpenLine<W>,
  now: number,
  { isOfferableOnly, rules }: { isOfferableOnly: boolean; rules: OrderRules },
): Place<W>[] {
  return line.buckets.flatMap((bucket) => {
    if (isOfferableOnly && !bucket.isOfferable) return []
    const { places } = bucket
    while (places[bucket.first]?.left === 0) bucket.first += 1
    const first = places[bucket.first]
    if (!first) return []
    bucket.onTime = Math.max(bucket.onTime, bucket.first)
    while (isPassed(places[bucket.onTime], now, rules)) bucket.onTime += 1
    const onTime = places[bucket.onTime]
    return onTime && onTime !== first ? [first, onTime] : [first]
  })
}

function isPassed<W>(place: Place<W> | undefined, now: number, rules: OrderRules): boolean {
  return place !== undefined && (place.left === 0 || slackOf(place, now, rules) < 0)
}

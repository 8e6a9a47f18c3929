import { type OrderRules, defaultOrderRules } from '../order/order-rules.ts'
import { pickNext } from '../order/pick-next.ts'
import { type OpenLine, type OpenWork, type Place, headsAt, lineUp } from './open-line.ts'
import type { OverflowPolicy } from './overflow-policy.ts'

/** Who is at work. */
export type Crew = {
  /** How many of the care team are there; somebody who is there for half of the time is half of one. */
  readonly core: number
  /** How many volunteers are. What opens and closes overflow is told by 0: it closed because they came otherwise. */
  readonly volunteers: number
  /** What the care team still needs for what it has begun; ms of one person. */
  readonly underWayMs: number
}

/** What will be late as things are, of what is promised until the end of the horizon or is late already. */
export type LatePrediction<W> = {
  /** The part of it that will be late, each ticket counting its weight, 0 to 1; 0 of nothing. */
  readonly lateShare: number
  /** The work that will be late, with how many of it. */
  readonly late: readonly { readonly work: W; readonly count: number }[]
  /** The time that all of it takes the care team, and the part of that which volunteers may be offered; ms of one person. */
  readonly workMs: number
  readonly offerableMs: number
}

/** Those who answer alike, as a stream: what one person would do one after another, so many of them do side by side. */
type Stream = {
  readonly people: number
  readonly pace: number
  readonly isOfferableOnly: boolean
  freeAt: number
  picksSinceReserve: number
}

/**
 * Projects what is open over the horizon in the order in which it is handed out: whoever is free takes what `pickNext` says.
 * A ticket on time will be late when its answer is not finished by its deadline; one that is late already counts as late
 * unless it is answered within the horizon. What is promised nothing is work and no promise. What arrives meanwhile is not
 * looked at: the service level tells of that.
 */
export function predictLateShare<W extends OpenWork>(
  open: readonly W[],
  now: number,
  crew: Crew,
  { horizonMs, volunteerPace }: Pick<OverflowPolicy, 'horizonMs' | 'volunteerPace'>,
  rules: OrderRules = defaultOrderRules,
): LatePrediction<W> {
  const until = now + horizonMs
  const line = lineUp(open, rules)
  const { core, volunteers, underWayMs } = crew
  const streams: Stream[] = [
    {
      people: core,
      pace: 1,
      isOfferableOnly: false,
      freeAt: core > 0 ? now + underWayMs / core : until,
      picksSinceReserve: 0,
    },
    {
      people: volunteers,
      pace: volunteerPace,
      isOfferableOnly: true,
      freeAt: volunteers > 0 ? now : until,
      picksSinceReserve: 0,
    },
  ]
  answer(line, streams, { now, until, rules })

  const atStake = line.places.filter(({ dueAt }) => dueAt !== null && dueAt <= until)
  const late = atStake.flatMap(({ work, inTime }) => {
    const count = work.count - inTime
    return count > 0 ? [{ work, count }] : []
  })
  const stake = sumOf(atStake, ({ work }) => work.count * work.weight)
  const timeOf = ({ work }: Place<W>) => work.count * work.handlingMs
  return {
    lateShare: stake === 0 ? 0 : sumOf(late, ({ work, count }) => count * work.weight) / stake,
    late,
    workMs: sumOf(atStake, timeOf),
    offerableMs: sumOf(atStake, (place) => (place.work.isOfferable ? timeOf(place) : 0)),
  }
}

/** Lets whoever is free first take what is next, until the horizon or until nothing is left. */
function answer<W extends OpenWork>(
  line: OpenLine<W>,
  streams: readonly Stream[],
  { now, until, rules }: { now: number; until: number; rules: OrderRules },
): void {
  const people = sumOf(streams, (stream) => stream.people)
  const left = (isOfferableOnly: boolean) =>
    line.places.filter(({ work }) => work.isOfferable || !isOfferableOnly)
  const backlogs = streams.map(({ isOfferableOnly }) => ({
    waiting: sumOf(left(isOfferableOnly), (place) => place.left),
    backlogMs: sumOf(left(isOfferableOnly), (place) => place.left * place.handlingMs),
  }))
  for (;;) {
    const at = streams.reduce((first, { freeAt }, n) => (freeAt < streams[first]!.freeAt ? n : first), 0)
    const stream = streams[at]!
    if (stream.freeAt >= until) return
    const { isOfferableOnly, picksSinceReserve } = stream
    const counters = {
      ...backlogs[at]!,
      // The team may take all that waits for volunteers, and not the other way round.
      responders: isOfferableOnly ? people : stream.people,
      picksSinceReserve,
      isBoardEmpty: true,
    }
    const heads = headsAt(line, stream.freeAt, { isOfferableOnly, rules })
    const next = pickNext(heads, stream.freeAt, counters, rules)
    if (!next) {
      stream.freeAt = until
      continue
    }
    const { picked, reason } = next
    const tookMs = picked.handlingMs / stream.pace
    if (isSoonEnough(picked, stream.freeAt + tookMs, now, until)) picked.inTime += 1
    picked.left -= 1
    stream.freeAt += tookMs / stream.people
    stream.picksSinceReserve = reason.code === 'reserve' ? 0 : picksSinceReserve + 1
    for (const [n, backlog] of backlogs.entries()) {
      if (streams[n]!.isOfferableOnly && !picked.work.isOfferable) continue
      backlog.waiting -= 1
      backlog.backlogMs -= picked.handlingMs
    }
  }
}

/** In time; of what is late already, within the horizon. */
function isSoonEnough(
  { dueAt }: { dueAt: number | null },
  finishAt: number,
  now: number,
  until: number,
): boolean {
  return finishAt <= (dueAt === null || dueAt <= now ? until : dueAt)
}

function sumOf<T>(all: readonly T[], of: (one: T) => number): number {
  return all.reduce((sum, one) => sum + of(one), 0)
}

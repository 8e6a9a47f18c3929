import { Temporal } from 'temporal-polyfill'

/** How much past it takes to say when help is needed. */
export type DemandRules = {
  /** How far back arrivals tell anything; ms. */
  readonly lookBackMs: number
  /** So many arrivals at the least, and in so many different weeks, are a history. */
  readonly leastArrivals: number
  readonly leastWeeks: number
  /** So many of them in the hours that are named, but for the week in which most came. */
  readonly leastInHours: number
  /** How many hours in a row are named. */
  readonly hours: number
  /** So many times as much as in the mean of all hours of the week has to come in them: else no hours stand out. */
  readonly timesMean: number
}

export const defaultDemandRules: DemandRules = {
  lookBackMs: 8 * 7 * 86_400_000,
  leastArrivals: 30,
  leastWeeks: 3,
  leastInHours: 8,
  hours: 2,
  timesMean: 2,
}

/** The hours of the week in which most comes, by a wall clock. */
export type BusiestHours = {
  /** 1 is Monday, 7 Sunday. */
  readonly weekday: number
  /** From the beginning of this hour, 0 to 23, to the beginning of that one, 24 at the most. */
  readonly fromHour: number
  readonly untilHour: number
}

const WEEK_MS = 7 * 86_400_000
const DAY_HOURS = 24

/**
 * In which hours of the week most arrived, by the wall clock of a zone. The week in which most came in these hours is left
 * out of their count, so that one bad day makes no habit; of equal hours the first of the week are named. Null where there is
 * too little past, where too few weeks had any of it in these hours, or where no hours stand out.
 */
export function findBusiestHours(
  arrivals: readonly number[],
  timeZone: string,
  now: number,
  rules: DemandRules = defaultDemandRules,
): BusiestHours | null {
  const told = arrivals.filter((at) => at <= now && at > now - rules.lookBackMs)
  const weekOf = (at: number) => Math.floor((now - at) / WEEK_MS)
  const weeks = new Set(told.map(weekOf))
  if (told.length < rules.leastArrivals || weeks.size < rules.leastWeeks) return null
  const counts = countByHour(told, timeZone, weekOf)
  const countsOf = (weekday: number, fromHour: number, untilHour: number) =>
    [...weeks].map((week) => {
      let count = 0
      for (let hour = fromHour; hour < untilHour; hour += 1)
        count += counts.get(keyOf(week, weekday, hour)) ?? 0
      return count
    })
  const spans = WEEKDAYS.flatMap((weekday) =>
    Array.from({ length: DAY_HOURS - rules.hours + 1 }, (_, fromHour) => {
      const untilHour = fromHour + rules.hours
      const inWeeks = countsOf(weekday, fromHour, untilHour)
      return {
        hours: { weekday, fromHour, untilHour },
        count: sumOf(inWeeks) - Math.max(...inWeeks),
        // Of two that hold the same, the one that begins with it.
        atFirst: sumOf(countsOf(weekday, fromHour, fromHour + 1)),
        isHabit: inWeeks.filter((one) => one > 0).length >= rules.leastWeeks,
      }
    }),
  )
  const mean = sumOf(spans.map(({ count }) => count)) / spans.length
  const [best] = spans
    .filter(({ isHabit }) => isHabit)
    .toSorted((one, other) => other.count - one.count || other.atFirst - one.atFirst)
  if (!best || best.count < rules.leastInHours || best.count < rules.timesMean * mean) return null
  return best.hours
}

const WEEKDAYS = [1, 2, 3, 4, 5, 6, 7]
const sumOf = (numbers: readonly number[]) => numbers.reduce((sum, one) => sum + one, 0)
const keyOf = (week: number, weekday: number, hour: number) => `${week} ${weekday} ${hour}`

function countByHour(
  arrivals: readonly number[],
  timeZone: string,
  weekOf: (at: number) => number,
): Map<string, number> {
  const counts = new Map<string, number>()
  for (const at of arrivals) {
    const { dayOfWeek, hour } = Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(timeZone)
    const key = keyOf(weekOf(at), dayOfWeek, hour)
    counts.set(key, (counts.get(key) ?? 0) + 1)
  }
  return counts
}

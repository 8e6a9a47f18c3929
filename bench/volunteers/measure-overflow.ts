import { type Crisis, callInCrisis } from './call-in-crisis.ts'
import { FIRST_SEED, MONTH } from './month-model.ts'
import { recordDay } from './record-day.ts'
import { type Change, firstAboveMark, watchDay } from './watch-day.ts'

const HOUR = 3_600_000

/** What overflow does on the recorded days. */
export interface Watched {
  /** The changes on the busy day under the first seed, and how many there are under each of the seeds. */
  readonly busy: readonly Change[]
  readonly busyCounts: readonly number[]
  /** In the crisis: when more than the mark will first be late, and when it opens, by the forecast alone and by everything. */
  readonly crossedAt: number
  readonly openedByForecastAt: number
  readonly openedAt: number
  readonly crisis: Crisis
}

/** The busy day whole, under so many seeds; of the crisis the first hours. */
export function measureOverflow(seeds: number, crisisMs: number): Watched {
  const days = Array.from({ length: seeds }, (_, n) =>
    watchDay(recordDay('S2', FIRST_SEED + n), { lastsMs: 24 * HOUR, isByLevel: true }),
  )
  const crisisDay = recordDay('S3', FIRST_SEED)
  const byForecast = watchDay(crisisDay, { lastsMs: HOUR / 6, isByLevel: false })
  const crisis = callInCrisis(crisisDay, FIRST_SEED, { volunteers: MONTH.volunteers, lastsMs: crisisMs })
  return {
    busy: days[0]!,
    busyCounts: days.map((changes) => changes.length),
    crossedAt: firstAboveMark(crisisDay, HOUR / 6) ?? Number.NaN,
    openedByForecastAt: firstOpening(byForecast),
    openedAt: firstOpening(crisis.changes),
    crisis,
  }
}

function firstOpening(changes: readonly Change[]): number {
  return changes.find(({ status }) => status === 'open')?.at ?? Number.NaN
}

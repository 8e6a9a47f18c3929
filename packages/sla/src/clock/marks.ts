import type { Calendars } from '../calendar/calendar.ts'
import { calendarOf } from './algebra.ts'
import { type Clock, limitOf, withCause } from './clock.ts'
import { AT_RISK_MARK } from './metric.ts'

/** A mark of a running clock and when it is crossed. */
export type Mark = { readonly percent: number; readonly at: number }

/** At which shares of a budget something happens, and how long before it is due at the latest (`Targets`). */
export type Ladder = {
  readonly marks: readonly number[]
  readonly leads?: Readonly<Record<string, number>>
}

/** A promise of the team to itself is kept or not; nobody is told on the way. */
export const TEAM_LADDER: Ladder = { marks: [100] }

/** How much of the limit is used when a mark below 100 is crossed; a higher mark with a lead brings the lower ones with it. */
function usedAt(limit: number, percent: number, { marks, leads }: Ladder): number {
  const share = Math.floor((limit * percent) / 100)
  if (leads === undefined || percent > 100) return share
  return marks.reduce((soonest, mark) => {
    const lead = leads[mark]
    return lead === undefined || mark < percent || mark >= 100
      ? soonest
      : Math.min(soonest, Math.max(0, limit - lead))
  }, share)
}

/** When a running clock crosses `percent` of its limit; null when it is not running or promises nothing. */
function markAt(clock: Clock, percent: number, ladder: Ladder, calendars: Calendars): number | null {
  const limit = limitOf(clock)
  if (limit === null || clock.runningSince === null || clock.calendar === null) return null
  if (percent === 100) return clock.dueAt
  const leftMs = usedAt(limit, percent, ladder) - clock.usedMs
  return calendarOf(calendars, clock.calendar).add(clock.runningSince, Math.max(0, leftMs))
}

/** The lowest mark not crossed yet. */
export function nextMark(clock: Clock, ladder: Ladder, calendars: Calendars): Mark | null {
  const percent = ladder.marks.find((mark) => mark > clock.reached)
  if (percent === undefined) return null
  const at = markAt(clock, percent, ladder, calendars)
  return at === null ? null : { percent, at }
}

/** When a running clock becomes at risk; null once it is breached, paused or over. */
export function atRiskAt(clock: Clock, ladder: Ladder, calendars: Calendars): number | null {
  return clock.breachedAt === null ? markAt(clock, AT_RISK_MARK, ladder, calendars) : null
}

/** Crosses the next mark. Crossing 100 is the breach, at the due instant whatever the time it was noticed. */
export function crossMark(clock: Clock, percent: number, lateTriageUntil: number | null): Clock {
  if (percent < 100 || clock.breachedAt !== null || clock.dueAt === null)
    return { ...clock, reached: percent }
  let { causes } = clock
  if (clock.dueAt < clock.receivedAt) causes = withCause(causes, 'late_ingest')
  if (clock.floorMs !== null) causes = withCause(causes, 'retarget')
  if (lateTriageUntil !== null && clock.dueAt <= lateTriageUntil) causes = withCause(causes, 'late_triage')
  return { ...clock, reached: percent, breachedAt: clock.dueAt, causes }
}

/** Marks that a change of promise has put back into the future are crossed again; those it has put behind come at once. */
export function rewindMarks(clock: Clock, ladder: Ladder): Clock {
  const limit = limitOf(clock)
  if (clock.breachedAt !== null || limit === null) return limit === null ? { ...clock, reached: 0 } : clock
  const used = ladder.marks.filter((mark) => mark < 100 && usedAt(limit, mark, ladder) <= clock.usedMs)
  return { ...clock, reached: Math.min(clock.reached, used.at(-1) ?? 0) }
}

/** Whether a crossed mark is told: of those that were past when the promise was set, only the highest. */
export function isTold(clock: Clock, mark: Mark, ladder: Ladder, calendars: Calendars): boolean {
  const following = nextMark({ ...clock, reached: mark.percent }, ladder, calendars)
  return following === null || following.at > clock.armedAt
}

import type { Calendars } from '../calendar/calendar.ts'
import { calendarOf } from './algebra.ts'
import { type Clock, limitOf, withCause } from './clock.ts'
import { AT_RISK_MARK } from './metric.ts'

/** A mark of a running clock and when it is crossed. */
export type Mark = { readonly percent: number; readonly at: number }

/** When a running clock has used `percent` of its limit; null when it is not running or promises nothing. */
function markAt(clock: Clock, percent: number, calendars: Calendars): number | null {
  const limit = limitOf(clock)
  if (limit === null || clock.runningSince === null || clock.calendar === null) return null
  if (percent === 100) return clock.dueAt
  const leftMs = Math.floor((limit * percent) / 100) - clock.usedMs
  return calendarOf(calendars, clock.calendar).add(clock.runningSince, Math.max(0, leftMs))
}

/** The lowest mark not crossed yet. */
export function nextMark(clock: Clock, marks: readonly number[], calendars: Calendars): Mark | null {
  const percent = marks.find((mark) => mark > clock.reached)
  if (percent === undefined) return null
  const at = markAt(clock, percent, calendars)
  return at === null ? null : { percent, at }
}

/** When a running clock becomes at risk; null once it is breached, paused or over. */
export function atRiskAt(clock: Clock, calendars: Calendars): number | null {
  return clock.breachedAt === null ? markAt(clock, AT_RISK_MARK, calendars) : null
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
export function rewindMarks(clock: Clock, marks: readonly number[]): Clock {
  const limit = limitOf(clock)
  if (clock.breachedAt !== null || limit === null) return limit === null ? { ...clock, reached: 0 } : clock
  const used = marks.filter((mark) => mark < 100 && Math.floor((limit * mark) / 100) <= clock.usedMs)
  return { ...clock, reached: Math.min(clock.reached, used.at(-1) ?? 0) }
}

/** Whether a crossed mark is told: of those that were past when the promise was set, only the highest. */
export function isTold(clock: Clock, mark: Mark, marks: readonly number[], calendars: Calendars): boolean {
  const following = nextMark({ ...clock, reached: mark.percent }, marks, calendars)
  return following === null || following.at > clock.armedAt
}

import type { Calendars } from '../calendar/calendar.ts'
import { type Promised, calendarOf, retargetClock, withDue } from './algebra.ts'
import { type Clock, withCause } from './clock.ts'

/**
 * Judges a running cycle again, as if this had been promised from its opening: due when it would have been, be that in the
 * past. A change of promise within the cycle, replayed after that, is an ordinary change.
 */
export function replayClock(
  clock: Clock,
  at: number,
  recordedAt: number,
  to: Promised,
  calendars: Calendars,
): Clock {
  if (clock.endedAt !== null || clock.breachedAt !== null) return clock
  if (clock.causes.includes('replayed')) return retargetClock(clock, at, recordedAt, to, calendars)
  const { policyVersion, budgetMs, calendar } = to
  const causes = withCause(clock.causes, 'replayed')
  const { between } = calendarOf(calendars, calendar)
  const replayed: Clock = {
    ...clock,
    policyVersion,
    budgetMs,
    calendar,
    causes,
    lagMs: between(clock.startedAt, clock.receivedAt),
    floorMs: null,
    epoch: clock.epoch + 1,
    armedAt: recordedAt,
  }
  return clock.runningSince === null ? replayed : withDue(replayed, calendars)
}

import type { Calendars } from '../calendar/calendar.ts'
import { pauseClock, startClock } from './algebra.ts'
import { type Clock, withCause } from './clock.ts'

/** Stops a clock by a person's word, until `until` or `releaseClock`. One that is breached or over cannot be stopped. */
export function holdClock(
  clock: Clock,
  at: number,
  until: number,
  downSince: number | null,
  calendars: Calendars,
): Clock {
  if (clock.endedAt !== null || clock.breachedAt !== null) return clock
  const stopped = clock.runningSince === null ? clock : pauseClock(clock, at, downSince, calendars)
  return { ...stopped, heldUntil: until, causes: withCause(clock.causes, 'held') }
}

/** Ends the hold; the clock runs on from `at`, unless something else keeps it from running. */
export function releaseClock(clock: Clock, at: number, isRunning: boolean, calendars: Calendars): Clock {
  if (clock.heldUntil === null) return clock
  const released = { ...clock, heldUntil: null }
  return isRunning ? startClock(released, at, calendars) : released
}

import type { Calendar, Calendars } from '../calendar/calendar.ts'
import { type Clock, type MetBy, type Opening, limitOf, withCause } from './clock.ts'
import type { Cause } from './metric.ts'

/** What a clock is held to: a budget in a calendar, and the grace when a change finds it used up. */
export type Promised = {
  readonly policyVersion: string
  readonly budgetMs: number | null
  readonly calendar: string
  readonly graceMs: number
}

/** Stands where the hash of a calendar does: time as it passes, for what was promised by an instant. */
export const WALL_CLOCK = 'wall'

const wallClock: Calendar = { add: (start, ms) => start + ms, between: (a, b) => Math.max(0, b - a) }

/** The calendar of a clock. @throws RangeError when the host did not load it. */
export function calendarOf(calendars: Calendars, hash: string): Calendar {
  if (hash === WALL_CLOCK) return wallClock
  const calendar = calendars.get(hash)
  if (calendar === undefined)
    throw new RangeError(`The calendar ${hash} is not loaded; load every calendar of the context.`)
  return calendar
}

/** A clock that runs from the opening, with nothing promised until `retargetClock`. */
export function openClock(opening: Opening): Clock {
  return {
    cycle: opening.cycle,
    epoch: 0,
    policyVersion: null,
    calendar: null,
    budgetMs: null,
    extraMs: 0,
    floorMs: null,
    startedAt: opening.startedAt,
    receivedAt: opening.receivedAt,
    lagMs: 0,
    usedMs: 0,
    runningSince: opening.startedAt,
    dueAt: null,
    teamDueAt: null,
    armedAt: opening.recordedAt,
    reached: 0,
    breachedAt: null,
    metAt: null,
    metBy: null,
    endedAt: null,
    firstEndedAt: null,
    firstWorkedMs: null,
    heldUntil: null,
    end: null,
    outageMs: 0,
    causes: [...opening.causes],
  }
}

/** Runs from `at` with the time already used kept, unless a person holds it. */
export function startClock(clock: Clock, at: number, calendars: Calendars): Clock {
  return clock.heldUntil === null ? runClock(clock, at, calendars) : clock
}

function runClock(clock: Clock, at: number, calendars: Calendars): Clock {
  return withDue({ ...clock, runningSince: at }, calendars)
}

/** Stops counting. `downSince`: since when the network has refused us, if it does. */
export function pauseClock(clock: Clock, at: number, downSince: number | null, calendars: Calendars): Clock {
  const stopped = stopCounting(clock, at, downSince, calendars)
  return clock.breachedAt === null ? { ...stopped, dueAt: null, teamDueAt: null } : stopped
}

/**
 * Holds a clock to another promise: time used is kept, measured by the calendar it was used under. A clock that is over or
 * breached stays as it is; the same budget in the same calendar, under another version, moves nothing. Where nothing is left, `graceMs` is.
 */
export function retargetClock(
  clock: Clock,
  at: number,
  recordedAt: number,
  to: Promised,
  calendars: Calendars,
): Clock {
  if (clock.endedAt !== null || clock.breachedAt !== null) return clock
  if (clock.budgetMs === to.budgetMs && clock.calendar === to.calendar) {
    return clock.policyVersion === to.policyVersion ? clock : { ...clock, policyVersion: to.policyVersion }
  }
  const promised = { policyVersion: to.policyVersion, calendar: to.calendar, budgetMs: to.budgetMs }
  if (clock.calendar === null) {
    const lagMs = calendarOf(calendars, to.calendar).between(clock.startedAt, clock.receivedAt)
    return withDue({ ...clock, ...promised, lagMs, armedAt: Math.max(clock.armedAt, recordedAt) }, calendars)
  }
  const isRunning = clock.runningSince !== null
  const stopped = stopCounting(clock, at, null, calendars)
  const isUsedUp = to.budgetMs !== null && stopped.usedMs >= to.budgetMs + clock.extraMs
  const next: Clock = {
    ...stopped,
    ...promised,
    epoch: clock.epoch + 1,
    floorMs: isUsedUp ? stopped.usedMs + to.graceMs : null,
    armedAt: recordedAt,
  }
  return isRunning ? withDue({ ...next, runningSince: at }, calendars) : next
}

/** Holds a clock to an instant, by time as it passes: time used is kept, time granted is not. */
export function moveClock(
  clock: Clock,
  at: number,
  recordedAt: number,
  dueAt: number,
  calendars: Calendars,
): Clock {
  if (clock.endedAt !== null || clock.breachedAt !== null || clock.dueAt === dueAt) return clock
  const isFirst = clock.calendar === null
  const isRunning = clock.runningSince !== null
  const stopped = isFirst ? clock : stopCounting(clock, at, null, calendars)
  const next: Clock = {
    ...stopped,
    policyVersion: null,
    calendar: WALL_CLOCK,
    budgetMs: stopped.usedMs + dueAt - at,
    extraMs: 0,
    epoch: isFirst ? clock.epoch : clock.epoch + 1,
    armedAt: recordedAt,
  }
  return isRunning ? withDue({ ...next, runningSince: at }, calendars) : next
}

/** Grants `addMs` of working time on top of what is promised. */
export function extendClock(clock: Clock, at: number, addMs: number, calendars: Calendars): Clock {
  if (clock.endedAt !== null || clock.breachedAt !== null) return clock
  const isCounting = clock.runningSince !== null && clock.calendar !== null
  const stopped = isCounting ? stopCounting(clock, at, null, calendars) : clock
  const next = {
    ...stopped,
    epoch: clock.epoch + 1,
    extraMs: clock.extraMs + addMs,
    causes: withCause(clock.causes, 'extended'),
  }
  return isCounting ? withDue({ ...next, runningSince: at }, calendars) : next
}

/** Ends a cycle. A paused one is due where it would have been, had it run on from here. */
export function endClock(
  clock: Clock,
  at: number,
  end: NonNullable<Clock['end']>,
  by: { readonly metBy?: MetBy; readonly cause?: Cause; readonly downSince: number | null },
  calendars: Calendars,
): Clock {
  const running = clock.runningSince === null ? runClock(clock, at, calendars) : clock
  const stopped = stopCounting(running, at, by.downSince, calendars)
  return {
    ...stopped,
    endedAt: at,
    heldUntil: null,
    end,
    metAt: end === 'met' ? at : null,
    metBy: end === 'met' ? (by.metBy ?? null) : null,
    causes: by.cause === undefined ? stopped.causes : withCause(stopped.causes, by.cause),
  }
}

/** Runs again after its end, the same cycle, the time it stood still not counted. */
export function reopenClock(clock: Clock, at: number, calendars: Calendars): Clock {
  const { firstEndedAt, firstWorkedMs } = firstEndOf(clock)
  const again = { ...clock, firstEndedAt, firstWorkedMs, endedAt: null, end: null, metAt: null, metBy: null }
  return runClock(again, at, calendars)
}

/** When a cycle ended for the first time, and the working time it had used by then. */
export function firstEndOf(clock: Clock): Pick<Clock, 'firstEndedAt' | 'firstWorkedMs'> {
  return clock.firstEndedAt === null && clock.endedAt !== null
    ? { firstEndedAt: clock.endedAt, firstWorkedMs: clock.usedMs }
    : clock
}

/** What a team promises itself is counted from when it could know: the time between post and receipt is added to it. */
export function countFromReceipt(clock: Clock, calendars: Calendars): Clock {
  return clock.lagMs === 0
    ? clock
    : withDue({ ...clock, extraMs: clock.extraMs + clock.lagMs, lagMs: 0 }, calendars)
}

/** Books the outage that has just ended on a running clock. */
export function bookOutage(clock: Clock, downSince: number, upAt: number, calendars: Calendars): Clock {
  if (clock.runningSince === null || clock.calendar === null) return clock
  const from = Math.max(downSince, clock.runningSince)
  const outageMs = calendarOf(calendars, clock.calendar).between(from, upAt)
  if (outageMs === 0) return clock
  return { ...clock, outageMs: clock.outageMs + outageMs, causes: withCause(clock.causes, 'network_down') }
}

function stopCounting(clock: Clock, at: number, downSince: number | null, calendars: Calendars): Clock {
  if (clock.runningSince === null || clock.calendar === null) return { ...clock, runningSince: null }
  const booked = downSince === null ? clock : bookOutage(clock, downSince, at, calendars)
  const usedMs = clock.usedMs + calendarOf(calendars, clock.calendar).between(clock.runningSince, at)
  return { ...booked, usedMs, runningSince: null }
}

/** The clock with its due instants counted anew from where it runs. */
export function withDue(clock: Clock, calendars: Calendars): Clock {
  const limit = limitOf(clock)
  if (clock.breachedAt !== null || clock.runningSince === null) return clock
  if (limit === null || clock.calendar === null) return { ...clock, dueAt: null, teamDueAt: null }
  const { add } = calendarOf(calendars, clock.calendar)
  const leftMs = Math.max(0, limit - clock.usedMs)
  return {
    ...clock,
    dueAt: add(clock.runningSince, leftMs),
    teamDueAt: add(clock.runningSince, leftMs + clock.lagMs),
  }
}

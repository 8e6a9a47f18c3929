const MINUTE = 60_000
const HOUR = 60 * MINUTE
const DAY = 24 * HOUR

/** A length of time as a person says it: days and hours, hours and minutes, or minutes. */
export interface Span {
  isLate: boolean
  days: number
  hours: number
  minutes: number
}

/** From `now` to `dueAt`, both in milliseconds. A deadline at this very instant is not late yet. */
export function remaining(dueAt: number, now: number): Span {
  const isLate = now > dueAt
  // What is left is rounded down and what is late too: nobody is promised a minute that is not there.
  const minutes = Math.floor(Math.abs(dueAt - now) / MINUTE)
  return {
    isLate,
    days: Math.floor(minutes / (24 * 60)),
    hours: Math.floor(minutes / 60) % 24,
    minutes: minutes % 60,
  }
}

/** How much of the time between start and deadline is gone, from 0 to 1. */
export function elapsedShare(startedAt: number, dueAt: number, now: number): number {
  if (dueAt <= startedAt) return 1
  return Math.min(1, Math.max(0, (now - startedAt) / (dueAt - startedAt)))
}

/** How often a remaining time changes what it shows, in milliseconds: by the second only near the end. */
export function tickFor(dueAt: number, now: number): number {
  const distance = Math.abs(dueAt - now)
  if (distance < 2 * MINUTE) return 1000
  return distance < DAY ? 10_000 : MINUTE
}

import { inWindow } from '../ui/browser-memory.ts'

const KEPT_UNDER = 'relais.helpUntil'

/** The choices of how long somebody has, in minutes. */
export const MINUTES = [5, 10, 20, 60] as const

/** Until when somebody said that they have time, in milliseconds of this phone's clock; null where they said nothing. */
export function readUntil(now = Date.now()): number | null {
  const until = Number(inWindow.read(KEPT_UNDER))
  return until > now ? until : null
}

/** Says for how long there is time from now on; null takes it back. */
export function setMinutes(minutes: number | null, now = Date.now()): void {
  inWindow.keep(KEPT_UNDER, minutes === null ? null : String(now + minutes * 60_000))
}

/** What is left of it, in whole minutes and never none; null where nothing was said. */
export function minutesLeft(now = Date.now()): number | null {
  const until = readUntil(now)
  return until === null ? null : Math.max(1, Math.floor((until - now) / 60_000))
}

import { Refusal } from '../refusal.ts'

/** Midnight of the day in UTC, to count by. Refused with DAY_MALFORMED. */
export function readDay(day: string, path: string): number {
  const at = /^\d{4}-\d{2}-\d{2}$/.test(day) ? Date.parse(day) : Number.NaN
  if (Number.isNaN(at) || dayOf(at) !== day) {
    throw new Refusal('DAY_MALFORMED', 'A day is written YYYY-MM-DD.', { path: [path] })
  }
  return at
}

/** The day of an instant in UTC, `YYYY-MM-DD`. */
export function dayOf(at: number): string {
  return new Date(at).toISOString().slice(0, 10)
}

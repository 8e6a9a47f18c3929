import { formatTag } from '../../locale/locale.ts'
import type { Calendar } from '../calendars/queries.ts'

const MINUTE_MS = 60_000
const HOUR_MS = 60 * MINUTE_MS

/** In what a time is written. Days mean something else to everybody, save the working days of one calendar. */
export type Unit = 'minutes' | 'hours' | 'workingDays'

/** A time as somebody writes it. */
export interface Written {
  amount: string
  unit: Unit
}

/** A length of time as it is read: minutes up to two hours, then hours. Never days. */
export function formatLength(ms: number, locale: string): string {
  const isLong = ms >= 2 * HOUR_MS || (ms === HOUR_MS && ms > 0)
  const amount = isLong ? ms / HOUR_MS : ms / MINUTE_MS
  return amount.toLocaleString(formatTag(locale), {
    style: 'unit',
    unit: isLong ? 'hour' : 'minute',
    maximumFractionDigits: 2,
  })
}

/** How the time is put into a field: in the largest unit in which it is a whole number. */
export function writtenOf(ms: number | null): Written {
  if (ms === null) return { amount: '', unit: 'minutes' }
  if (ms % HOUR_MS === 0 && ms > HOUR_MS) return { amount: String(ms / HOUR_MS), unit: 'hours' }
  return { amount: String(ms / MINUTE_MS), unit: 'minutes' }
}

/** The time that was written, in milliseconds; null when that is no time. */
export function readLength({ amount, unit }: Written, workingDayMs: number | null): number | null {
  const number = Number(amount.trim().replace(',', '.'))
  if (amount.trim() === '' || !Number.isFinite(number) || number <= 0) return null
  const unitMs = { minutes: MINUTE_MS, hours: HOUR_MS, workingDays: workingDayMs ?? 0 }[unit]
  return Math.round(number * unitMs) || null
}

/**
 * How long a day of this calendar is as a rule: the length that most of its open days have. Null where the week does not
 * tell, or never closes: a working day means nothing there.
 */
export function workingDayMs(
  calendar: Pick<Calendar, 'isRoundTheClock' | 'weekly' | 'joined'>,
): number | null {
  if (calendar.isRoundTheClock || calendar.joined.length > 0) return null
  const byDay = new Map<number, number>()
  for (const { day, from, to } of calendar.weekly) {
    const length = (minuteOf(to) - minuteOf(from) + 24 * 60) % (24 * 60) || 24 * 60
    byDay.set(day, (byDay.get(day) ?? 0) + length)
  }
  const counts = new Map<number, number>()
  for (const length of byDay.values()) counts.set(length, (counts.get(length) ?? 0) + 1)
  const [usual] = [...counts].sort(([one, n], [other, m]) => m - n || other - one)
  return usual === undefined || usual[0] >= 24 * 60 ? null : usual[0] * MINUTE_MS
}

function minuteOf(time: string): number {
  const [hours = 0, minutes = 0] = time.split(':').map(Number)
  return hours * 60 + minutes
}

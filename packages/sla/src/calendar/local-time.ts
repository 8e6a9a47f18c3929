import { Temporal } from 'temporal-polyfill'

/** Minutes since local midnight of `HH:MM`; `24:00` is 1440. */
export function minutesOf(time: string): number {
  return Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5))
}

/**
 * The instant at which the wall clock of the zone shows `date` plus `minutes` (from 1440 on, a following day). In the gap of
 * a daylight-saving night the time shifts forward with the clock; in a repeated hour the first pass counts.
 */
export function instantAt(date: Temporal.PlainDate, minutes: number, timeZone: string): number {
  return zonedAt(date, minutes, timeZone).epochMilliseconds
}

/** Whether the zone ever had this date: Apia went from 29 to 31 December 2011. */
export function dateExists(date: Temporal.PlainDate, timeZone: string): boolean {
  return zonedAt(date, 12 * 60, timeZone)
    .toPlainDate()
    .equals(date)
}

function zonedAt(date: Temporal.PlainDate, minutes: number, timeZone: string): Temporal.ZonedDateTime {
  const time = new Temporal.PlainTime(Math.floor((minutes % 1440) / 60), minutes % 60)
  return date
    .add({ days: Math.floor(minutes / 1440) })
    .toPlainDateTime(time)
    .toZonedDateTime(timeZone)
}

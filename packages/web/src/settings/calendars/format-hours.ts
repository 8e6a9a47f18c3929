import { formatTag } from '../../locale/locale.ts'

/** A length of time in hours: `7.5 h`, `7,5 h`, `7.5 س`. Never in days, which mean something else to everybody. */
export function formatHours(minutes: number, locale: string): string {
  return (minutes / 60).toLocaleString(formatTag(locale), {
    style: 'unit',
    unit: 'hour',
    maximumFractionDigits: 2,
  })
}

/** An instant in the calendar's own zone, with the day of the week. */
export function formatInZone(at: string, timeZone: string, locale: string): string {
  return new Date(at).toLocaleString(formatTag(locale), {
    weekday: 'short',
    day: 'numeric',
    month: 'short',
    hour: '2-digit',
    minute: '2-digit',
    timeZone: knownZone(timeZone),
  })
}

/** The hour alone, in the calendar's own zone. */
export function formatHourInZone(at: string, timeZone: string, locale: string): string {
  return new Date(at).toLocaleTimeString(formatTag(locale), {
    hour: '2-digit',
    minute: '2-digit',
    timeZone: knownZone(timeZone),
  })
}

/** The date there, as `YYYY-MM-DD`. */
export function dateInZone(at: string, timeZone: string): string {
  return new Date(at).toLocaleDateString('en-CA', { timeZone: knownZone(timeZone) })
}

/** A date as `YYYY-MM-DD` in words. */
export function formatDate(date: string, locale: string): string {
  return new Date(`${date}T00:00:00Z`).toLocaleDateString(formatTag(locale), {
    weekday: 'short',
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  })
}

/** A zone that is half typed is none yet; what was shown before stays readable meanwhile. */
function knownZone(timeZone: string): string {
  try {
    return new Intl.DateTimeFormat('en', { timeZone }).resolvedOptions().timeZone
  } catch {
    return 'UTC'
  }
}

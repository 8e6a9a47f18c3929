/** The day of an instant as a date field has it, in the reader's own time zone. */
export function dayOf(instant: string): string {
  const date = new Date(instant)
  return [date.getFullYear(), date.getMonth() + 1, date.getDate()]
    .map((part) => String(part).padStart(2, '0'))
    .join('-')
}

/** The end of a day in the reader's own time zone; null for none. */
export function endOfDay(day: string): string | null {
  const date = new Date(`${day}T23:59:59`)
  return day === '' || Number.isNaN(date.getTime()) ? null : date.toISOString()
}

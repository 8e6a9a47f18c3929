import { type Holiday, readHolidays, type SkippedEvent } from '@relais/sla'
import type { Ctx } from '../context.ts'
import { Refusal } from '../refusal.ts'
import type { CalendarId } from './calendar-row.ts'
import { orRefusal } from './read-calendar.ts'
import { readShelf } from './read-shelf.ts'
import { saveCalendar, writtenOf } from './save-calendar.ts'

/** What came of a file of holidays, or would come of it. */
export interface HolidayReport {
  /** Holidays that were added; on trial, those that would be. */
  added: readonly Holiday[]
  /** Days that were holidays already, and those that stood in the file twice. Nothing of these was changed. */
  known: number
  skipped: readonly SkippedEvent[]
}

/** What is over counts for nothing but replayed promises, and further ahead nothing is certain. */
const YEARS_BACK = 1
const YEARS_AHEAD = 3

/**
 * Adds the whole-day entries of an iCalendar file to a calendar as holidays, from last year to three years ahead. What is no
 * holiday is told with its reason. On trial nothing is written; without a calendar, only a trial can be made. Refused with
 * CALENDAR_NOT_FOUND, CALENDAR_FILE_TOO_LARGE, CALENDAR_FILE_BROKEN, CALENDAR_FILE_EMPTY, or what saveCalendar refuses.
 */
export async function importHolidays(
  ctx: Ctx,
  input: { calendarId: CalendarId | null; text: string; isTrial: boolean },
): Promise<HolidayReport> {
  const year = ctx.now().getUTCFullYear()
  const file = orRefusal(() =>
    readHolidays(input.text, {
      from: `${year - YEARS_BACK}-01-01`,
      to: `${year + YEARS_AHEAD + 1}-01-01`,
    }),
  )
  const { calendarId } = input
  if (calendarId === null) {
    if (input.isTrial) return { added: file.holidays, known: file.duplicates, skipped: file.skipped }
    throw notFound()
  }
  const row = await ctx.transaction(async (tx) => (await readShelf(tx)).rows.get(calendarId))
  if (!row || row.archivedAt !== null || row.definition === '24x7') throw notFound()
  const written = writtenOf(row)
  const known = new Set(written.holidays.map(({ date }) => date))
  const added = file.holidays.filter(({ date }) => !known.has(date))
  const report = {
    added,
    known: file.holidays.length - added.length + file.duplicates,
    skipped: file.skipped,
  }
  if (input.isTrial || added.length === 0) return report
  await saveCalendar(ctx, {
    calendarId,
    version: row.version,
    name: row.name,
    written: { ...written, holidays: [...written.holidays, ...added] },
  })
  return report
}

function notFound(): Refusal {
  return new Refusal('CALENDAR_NOT_FOUND', 'This calendar does not exist. Reload the page.', {
    path: ['calendarId'],
  })
}

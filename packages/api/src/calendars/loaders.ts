import { and, desc, eq, inArray } from 'drizzle-orm'
import { manyByKey } from '../graphql/batch.ts'
import type { Read } from '../graphql/reads.ts'
import { readShelf, type Shelf } from './read-shelf.ts'
import { calendars } from './tables.ts'

/** The calendars, read whole once per request: there is a handful, and they stand in each other. Index calendars_pkey. */
export function calendarLoaders(read: Read) {
  let shelf: Promise<Shelf> | undefined
  return {
    calendarShelf: () => (shelf ??= read(readShelf)),
    versionsOfCalendar: manyByKey(
      read,
      (tx, calendarIds: string[]) =>
        tx
          .select({
            calendarId: calendars.calendarId,
            version: calendars.version,
            savedAt: calendars.createdAt,
            savedBy: calendars.createdBy,
          })
          .from(calendars)
          .where(
            and(eq(calendars.organizationId, tx.organizationId), inArray(calendars.calendarId, calendarIds)),
          )
          .orderBy(desc(calendars.version)),
      (row) => row.calendarId,
    ),
  }
}

/** A version of a calendar, for the list of them. */
export interface CalendarVersionRow {
  version: number
  savedAt: Date
  savedBy: string | null
}

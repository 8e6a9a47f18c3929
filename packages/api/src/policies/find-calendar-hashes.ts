import { and, eq, isNull } from 'drizzle-orm'
import { calendars } from '../calendars/tables.ts'
import type { Tx } from '../db/client.ts'
import type { CalendarHashes } from './tables.ts'

/** The calendars in force, by name: what a version that is published now names for good. */
export async function findCalendarHashes(tx: Tx): Promise<CalendarHashes> {
  const rows = await tx
    .select({ name: calendars.name, calendarHash: calendars.calendarHash })
    .from(calendars)
    .where(and(eq(calendars.organizationId, tx.organizationId), isNull(calendars.archivedAt)))
  return Object.fromEntries(rows.map((row) => [row.name, row.calendarHash]))
}

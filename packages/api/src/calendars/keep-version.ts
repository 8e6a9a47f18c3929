import type { CalendarDefinition } from '@relais/sla'
import { and, eq, isNull, sql } from 'drizzle-orm'
import type { Tx } from '../db/client.ts'
import type { CalendarId } from './calendar-row.ts'
import { hashCalendar } from './hash-calendar.ts'
import { calendars } from './tables.ts'

/** A calendar as it is to be kept. */
export interface NextVersion {
  calendarId: CalendarId
  name: string
  definition: CalendarDefinition
  joinedIds: string[]
  at: Date
  by: string | null
}

/** One change of calendars at a time in an organization: they stand in each other, and names are told apart. */
export async function lockCalendars(tx: Tx): Promise<void> {
  await tx.execute(
    sql`select pg_advisory_xact_lock(hashtextextended(${`calendars ${tx.organizationId}`}::text, 0))`,
  )
}

/** Archives the newest version of a calendar and puts the next one after it. Gives its number and its hash. */
export async function keepVersion(
  tx: Tx,
  { calendarId, name, definition, joinedIds, at, by }: NextVersion,
): Promise<{ version: number; calendarHash: string }> {
  const here = and(eq(calendars.organizationId, tx.organizationId), eq(calendars.calendarId, calendarId))
  await tx
    .update(calendars)
    .set({ archivedAt: at })
    .where(and(here, isNull(calendars.archivedAt)))
  const [newest] = await tx
    .select({ version: sql<number | null>`max(${calendars.version})` })
    .from(calendars)
    .where(here)
  const kept = { version: (newest?.version ?? 0) + 1, calendarHash: hashCalendar(definition) }
  await tx.insert(calendars).values({
    organizationId: tx.organizationId,
    calendarId,
    ...kept,
    name,
    definition,
    joinedIds,
    createdAt: at,
    createdBy: by,
  })
  return kept
}

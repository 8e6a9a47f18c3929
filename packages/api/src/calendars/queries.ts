import { and, asc, eq, isNull } from 'drizzle-orm'
import type { Tx } from '../db/client.ts'
import { calendars } from './tables.ts'

/** The calendars in force, by name. */
export async function listCalendars(tx: Tx) {
  return tx
    .select({ name: calendars.name, createdAt: calendars.createdAt })
    .from(calendars)
    .where(and(eq(calendars.organizationId, tx.organizationId), isNull(calendars.archivedAt)))
    .orderBy(asc(calendars.name))
}

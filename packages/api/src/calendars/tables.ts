import type { CalendarDefinition } from '@relais/sla'
import { sql } from 'drizzle-orm'
import {
  check,
  index,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  text,
  uniqueIndex,
  uuid,
} from 'drizzle-orm/pg-core'
import { id, instant, organizationId } from '../db/columns.ts'
import { organizations } from '../members/tables.ts'

/**
 * A version of a calendar. Never changed: an edit is the next version, and archives this one. Promises name a calendar by the
 * hash of its definition and of the time-zone rules, so what was promised counts as it did.
 */
export const calendars = pgTable(
  'calendars',
  {
    organizationId: organizationId().references(() => organizations.organizationId, { onDelete: 'cascade' }),
    /** The same in all its versions, whatever it is called. */
    calendarId: id(),
    version: integer().notNull(),
    calendarHash: text().notNull(),
    name: text().notNull(),
    /** Whole: the openings of the calendars it is joined with are in it, as they were when it was saved. */
    definition: jsonb().$type<CalendarDefinition>().notNull(),
    /** Calendars whose openings count as well. */
    joinedIds: uuid()
      .array()
      .notNull()
      .default(sql`'{}'`),
    createdAt: instant().notNull(),
    /** Null for Relais itself. */
    createdBy: uuid(),
    /** Null for the newest version of a calendar that is in use. */
    archivedAt: instant(),
  },
  (t) => [
    primaryKey({ columns: [t.organizationId, t.calendarId, t.version] }),
    uniqueIndex('calendars_current')
      .on(t.organizationId, t.name)
      .where(sql`${t.archivedAt} is null`),
    uniqueIndex('calendars_newest')
      .on(t.organizationId, t.calendarId)
      .where(sql`${t.archivedAt} is null`),
    index('calendars_hash').on(t.organizationId, t.calendarHash),
    check('calendars_version', sql`${t.version} > 0`),
  ],
)

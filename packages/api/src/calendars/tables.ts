import type { CalendarDefinition } from '@relais/sla'
import { sql } from 'drizzle-orm'
import { jsonb, pgTable, primaryKey, text, uniqueIndex } from 'drizzle-orm/pg-core'
import { instant, organizationId } from '../db/columns.ts'
import { organizations } from '../members/tables.ts'

/** A calendar under its identity, the hash of its definition and of the time-zone rules. Never changed. */
export const calendars = pgTable(
  'calendars',
  {
    organizationId: organizationId().references(() => organizations.organizationId, { onDelete: 'cascade' }),
    calendarHash: text().notNull(),
    name: text().notNull(),
    definition: jsonb().$type<CalendarDefinition>().notNull(),
    createdAt: instant().notNull(),
    /** Null for the version in force under this name. */
    archivedAt: instant(),
  },
  (t) => [
    primaryKey({ columns: [t.organizationId, t.calendarHash] }),
    uniqueIndex('calendars_current')
      .on(t.organizationId, t.name)
      .where(sql`${t.archivedAt} is null`),
  ],
)

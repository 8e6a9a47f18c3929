import { sql } from 'drizzle-orm'
import { boolean, foreignKey, index, pgTable, primaryKey, uuid } from 'drizzle-orm/pg-core'
import { instant, organizationId } from '../db/columns.ts'
import { members } from '../members/tables.ts'
import { tickets } from '../tickets/tables.ts'

/**
 * Which ticket an open console shows, and whether somebody is writing there: true for some seconds unless the console
 * says it again. Unlogged, because after a crash nobody is there.
 */
export const presences = pgTable(
  'presences',
  {
    organizationId: organizationId(),
    /** Made by the page when it is opened: one page shows one ticket. */
    consoleId: uuid().notNull(),
    memberId: uuid().notNull(),
    ticketId: uuid().notNull(),
    isTyping: boolean().notNull(),
    /** Since when it shows this ticket. */
    openedAt: instant()
      .notNull()
      .default(sql`clock_timestamp()`),
    expiresAt: instant().notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.organizationId, t.consoleId] }),
    index('presences_end').on(t.organizationId, t.expiresAt),
    foreignKey({
      columns: [t.organizationId, t.memberId],
      foreignColumns: [members.organizationId, members.memberId],
    }).onDelete('cascade'),
    foreignKey({
      columns: [t.organizationId, t.ticketId],
      foreignColumns: [tickets.organizationId, tickets.ticketId],
    }).onDelete('cascade'),
  ],
)

import { sql } from 'drizzle-orm'
import {
  check,
  date,
  foreignKey,
  index,
  pgTable,
  primaryKey,
  smallint,
  text,
  uniqueIndex,
  uuid,
} from 'drizzle-orm/pg-core'
import { count, instant, organizationId } from '../db/columns.ts'
import { members, organizations } from '../members/tables.ts'
import { tickets } from '../tickets/tables.ts'

/** One day of which the Later tickets were drawn from, and how many there were; a day without any is a row too. */
export const samples = pgTable(
  'samples',
  {
    organizationId: organizationId().references(() => organizations.organizationId, { onDelete: 'cascade' }),
    /** The day on which the tickets were opened, where the organization is. */
    day: date().notNull(),
    drawnAt: instant().notNull(),
    /** How many Later tickets of that day there were to draw from. */
    laterCount: count(),
  },
  (t) => [
    primaryKey({ columns: [t.organizationId, t.day] }),
    check('samples_later_count', sql`${t.laterCount} >= 0`),
  ],
)

/** A Later ticket that was drawn, and what a person said of it: rightly there, or missed. */
export const sampleTickets = pgTable(
  'sample_tickets',
  {
    organizationId: organizationId(),
    day: date().notNull(),
    ticketId: uuid().notNull(),
    /** Its place in the draw, from 1. */
    position: smallint().notNull(),
    verdict: text().$type<'right' | 'missed'>(),
    /** Who said it; null for the command line. */
    judgedBy: uuid(),
    judgedAt: instant(),
    /** The act by which triage was confirmed or corrected: the verdict counts while that stands. */
    changeKey: text(),
  },
  (t) => [
    primaryKey({ columns: [t.organizationId, t.day, t.ticketId] }),
    uniqueIndex('sample_tickets_position').on(t.organizationId, t.day, t.position),
    index('sample_tickets_ticket').on(t.organizationId, t.ticketId),
    check('sample_tickets_ten', sql`${t.position} between 1 and 10`),
    check('sample_tickets_verdict', sql`${t.verdict} in ('right','missed')`),
    check(
      'sample_tickets_judged',
      sql`(${t.verdict} is null) = (${t.judgedAt} is null) and (${t.verdict} is null) = (${t.changeKey} is null)
        and (${t.verdict} is not null or ${t.judgedBy} is null)`,
    ),
    foreignKey({
      columns: [t.organizationId, t.day],
      foreignColumns: [samples.organizationId, samples.day],
    }).onDelete('cascade'),
    foreignKey({
      columns: [t.organizationId, t.ticketId],
      foreignColumns: [tickets.organizationId, tickets.ticketId],
    }).onDelete('cascade'),
    foreignKey({
      columns: [t.organizationId, t.judgedBy],
      foreignColumns: [members.organizationId, members.memberId],
    }),
  ],
)

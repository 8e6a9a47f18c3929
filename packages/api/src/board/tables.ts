import { sql } from 'drizzle-orm'
import {
  bigint,
  boolean,
  check,
  foreignKey,
  integer,
  pgTable,
  primaryKey,
  smallint,
  uuid,
} from 'drizzle-orm/pg-core'
import { count, instant, organizationId } from '../db/columns.ts'
import { organizations } from '../members/tables.ts'
import { tickets } from '../tickets/tables.ts'

/** How long anybody waits at the most before the board names them; without a row, as the order's rules say. */
export const boardRules = pgTable(
  'board_rules',
  {
    organizationId: organizationId()
      .primaryKey()
      .references(() => organizations.organizationId, { onDelete: 'cascade' }),
    maxWaitMinutes: integer().notNull(),
    changedAt: instant().notNull(),
  },
  (t) => [check('board_rules_max_wait', sql`${t.maxWaitMinutes} between 60 and 20160`)],
)

/** The board of an organization as it was looked at last. */
export const boards = pgTable(
  'boards',
  {
    organizationId: organizationId()
      .primaryKey()
      .references(() => organizations.organizationId, { onDelete: 'cascade' }),
    refreshedAt: instant().notNull(),
    /** How many tickets waited for an answer then, as far as they were counted. */
    waiting: count(),
    /** How many people were expected to answer within the longest wait. */
    responders: smallint().notNull().default(0),
    /** There were more who will not be answered in time than the board holds. */
    isCutOff: boolean().notNull().default(false),
  },
  (t) => [check('boards_counts', sql`${t.waiting} >= 0 and ${t.responders} >= 0`)],
)

/** A ticket that will not be answered in time as things are, and what that was told by. */
export const boardTickets = pgTable(
  'board_tickets',
  {
    organizationId: organizationId(),
    ticketId: uuid().notNull(),
    waitingSince: instant().notNull(),
    /** When it is expected to be answered; null when never, as things are. */
    finishAt: instant(),
    /** How many tickets go before it, and how long they take; ms. */
    aheadCount: integer().notNull(),
    aheadMs: bigint({ mode: 'number' }).notNull(),
    /** How many people answer these. */
    responders: smallint().notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.organizationId, t.ticketId] }),
    check('board_tickets_ahead', sql`${t.aheadCount} >= 0 and ${t.aheadMs} >= 0 and ${t.responders} >= 0`),
    foreignKey({
      columns: [t.organizationId, t.ticketId],
      foreignColumns: [tickets.organizationId, tickets.ticketId],
    }).onDelete('cascade'),
  ],
)

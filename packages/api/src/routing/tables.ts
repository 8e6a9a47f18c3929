import { sql } from 'drizzle-orm'
import { check, foreignKey, integer, pgTable, primaryKey, uuid } from 'drizzle-orm/pg-core'
import { instant, organizationId } from '../db/columns.ts'
import { members } from '../members/tables.ts'
import { tickets } from '../tickets/tables.ts'

/** The right to reply to a ticket: who holds it, until when, and the number that every later holder exceeds. */
export const claims = pgTable(
  'claims',
  {
    organizationId: organizationId(),
    ticketId: uuid().notNull(),
    holderId: uuid(),
    fence: integer().notNull().default(0),
    expiresAt: instant(),
  },
  (t) => [
    primaryKey({ columns: [t.organizationId, t.ticketId] }),
    check('claims_held', sql`(${t.holderId} is null) = (${t.expiresAt} is null)`),
    foreignKey({
      columns: [t.organizationId, t.ticketId],
      foreignColumns: [tickets.organizationId, tickets.ticketId],
    }).onDelete('cascade'),
    foreignKey({
      columns: [t.organizationId, t.holderId],
      foreignColumns: [members.organizationId, members.memberId],
    }),
  ],
)

import type { PickReason } from '@relais/sla'
import { sql } from 'drizzle-orm'
import {
  check,
  foreignKey,
  index,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  text,
  uuid,
} from 'drizzle-orm/pg-core'
import { id, instant, organizationId } from '../db/columns.ts'
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
    index('claims_running')
      .on(t.organizationId, t.expiresAt)
      .where(sql`${t.holderId} is not null`),
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

/** A ticket that was handed out by the order, to whom, and why this one. */
export const ticketPicks = pgTable(
  'ticket_picks',
  {
    organizationId: organizationId(),
    ticketPickId: id(),
    ticketId: uuid().notNull(),
    memberId: uuid().notNull(),
    pickedAt: instant().notNull(),
    /** When whoever picked it wrote their first answer, holding texts aside; null until then. */
    answeredAt: instant(),
    code: text().$type<PickReason['code']>().notNull(),
    parameters: jsonb().$type<PickReason['parameters']>().notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.organizationId, t.ticketPickId] }),
    index('ticket_picks_member').on(t.organizationId, t.memberId, t.pickedAt.desc()),
    index('ticket_picks_answered')
      .on(t.organizationId, t.pickedAt.desc())
      .where(sql`${t.answeredAt} is not null`),
    index('ticket_picks_ticket').on(t.organizationId, t.ticketId),
    check('ticket_picks_answered', sql`${t.answeredAt} > ${t.pickedAt}`),
    check('ticket_picks_code', sql`${t.code} in ('band_zero','reserve','on_time','late')`),
    foreignKey({
      columns: [t.organizationId, t.ticketId],
      foreignColumns: [tickets.organizationId, tickets.ticketId],
    }).onDelete('cascade'),
    foreignKey({
      columns: [t.organizationId, t.memberId],
      foreignColumns: [members.organizationId, members.memberId],
    }),
  ],
)

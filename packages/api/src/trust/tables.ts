import type { TrustRules } from '@relais/sla'
import { sql } from 'drizzle-orm'
import { check, foreignKey, index, jsonb, pgTable, primaryKey, text, uuid } from 'drizzle-orm/pg-core'
import { instant, organizationId } from '../db/columns.ts'
import { members, organizations } from '../members/tables.ts'
import { replies, type ReviewReason } from '../replies/tables.ts'
import { tickets } from '../tickets/tables.ts'
import { topics } from '../voice/tables.ts'

/**
 * A topic that a ticket was on when a volunteer last handed in an answer: by these the database judges how far to trust them
 * there. A ticket without any is one on which every answer is read first.
 */
export const answeredTopics = pgTable(
  'answered_topics',
  {
    organizationId: organizationId(),
    ticketId: uuid().notNull(),
    topicId: uuid().notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.organizationId, t.ticketId, t.topicId] }),
    foreignKey({
      columns: [t.organizationId, t.ticketId],
      foreignColumns: [tickets.organizationId, tickets.ticketId],
    }).onDelete('cascade'),
    foreignKey({
      columns: [t.organizationId, t.topicId],
      foreignColumns: [topics.organizationId, topics.topicId],
    }).onDelete('cascade'),
  ],
)

/** Which mentor was shown which answer before it left, and since when: what is shown to whom stands on record, once each. */
export const mentorReadings = pgTable(
  'mentor_readings',
  {
    organizationId: organizationId(),
    replyId: uuid().notNull(),
    memberId: uuid().notNull(),
    shownAt: instant().notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.organizationId, t.replyId, t.memberId] }),
    foreignKey({
      columns: [t.organizationId, t.replyId],
      foreignColumns: [replies.organizationId, replies.replyId],
    }).onDelete('cascade'),
    foreignKey({
      columns: [t.organizationId, t.memberId],
      foreignColumns: [members.organizationId, members.memberId],
    }).onDelete('cascade'),
  ],
)

/** A reply that left without anybody having read it, and that somebody else reads afterwards: what they found. */
export const replyChecks = pgTable(
  'reply_checks',
  {
    organizationId: organizationId(),
    replyId: uuid().notNull(),
    authorId: uuid().notNull(),
    drawnAt: instant().notNull(),
    verdict: text().$type<'fine' | 'corrected'>(),
    /** What should have been different; null where nothing should. */
    reason: text().$type<Exclude<ReviewReason, 'style'>>(),
    note: text(),
    checkedById: uuid(),
    checkedAt: instant(),
  },
  (t) => [
    primaryKey({ columns: [t.organizationId, t.replyId] }),
    index('reply_checks_waiting')
      .on(t.organizationId, t.drawnAt, t.replyId)
      .where(sql`${t.verdict} is null`),
    check('reply_checks_verdict', sql`${t.verdict} in ('fine','corrected')`),
    check('reply_checks_by_another', sql`${t.checkedById} <> ${t.authorId}`),
    check(
      'reply_checks_decided',
      sql`(${t.verdict} is null) = (${t.checkedById} is null) and (${t.verdict} is null) = (${t.checkedAt} is null)
        and (${t.reason} is not null) = (${t.verdict} is not distinct from 'corrected')
        and (${t.reason} is null) = (${t.note} is null)`,
    ),
    check('reply_checks_reason', sql`${t.reason} in ('fact','charter','privacy','kindness')`),
    check('reply_checks_note', sql`length(${t.note}) between 1 and 500`),
    foreignKey({
      columns: [t.organizationId, t.replyId],
      foreignColumns: [replies.organizationId, replies.replyId],
    }).onDelete('cascade'),
    foreignKey({
      columns: [t.organizationId, t.authorId],
      foreignColumns: [members.organizationId, members.memberId],
    }),
    foreignKey({
      columns: [t.organizationId, t.checkedById],
      foreignColumns: [members.organizationId, members.memberId],
    }),
  ],
)

/** When trust grows and shrinks, and how much is read afterwards, as an organization set it; without a row, as shipped. */
export const trustRules = pgTable(
  'trust_rules',
  {
    organizationId: organizationId().references(() => organizations.organizationId, { onDelete: 'cascade' }),
    /** What differs from what is shipped. */
    rules: jsonb().$type<Partial<TrustRules>>().notNull(),
    /** Who; null for the command line. */
    setBy: uuid(),
    setAt: instant().notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.organizationId] }),
    check('trust_rules_object', sql`jsonb_typeof(${t.rules}) = 'object'`),
    foreignKey({
      columns: [t.organizationId, t.setBy],
      foreignColumns: [members.organizationId, members.memberId],
    }),
  ],
)

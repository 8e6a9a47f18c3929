import { sql } from 'drizzle-orm'
import {
  bigint,
  check,
  foreignKey,
  index,
  jsonb,
  pgTable,
  primaryKey,
  smallint,
  text,
  uuid,
} from 'drizzle-orm/pg-core'
import { count, id, instant, organizationId } from '../db/columns.ts'
import { messages } from '../inbox/tables.ts'
import { members } from '../members/tables.ts'
import { tickets } from '../tickets/tables.ts'
import { topics } from '../voice/tables.ts'
import type { Reading } from './find-reading.ts'

/**
 * What a person said of one judgement of triage: another value, or the same one again, which is a word for it. The labelled
 * examples from which rules are mended. What the customer wrote is not copied: where the message is emptied, so is the
 * example.
 */
export const triageCorrections = pgTable(
  'triage_corrections',
  {
    organizationId: organizationId(),
    correctionId: id(),
    ticketId: uuid().notNull(),
    /** The customer's latest message at that moment; null when none was left to read. */
    messageId: uuid(),
    what: text().$type<'urgency' | 'importance' | 'band' | 'intent' | 'topic'>().notNull(),
    valueBefore: text().notNull(),
    valueAfter: text().notNull(),
    /** Which topic; of a topic alone. */
    topicId: uuid(),
    /** What the rules had read at that moment, without the customer's words. */
    reading: jsonb().$type<Reading>().notNull(),
    rulesVersion: text().notNull(),
    why: text(),
    /** Who; null for the command line. */
    memberId: uuid(),
    /** Their role at that moment. */
    role: text().$type<'agent' | 'volunteer' | 'supervisor' | 'admin'>().notNull(),
    at: instant().notNull(),
    /** The act that it was a part of: the key of its fact in the ticket's log, where it has one. */
    changeKey: text().notNull(),
    undoneAt: instant(),
  },
  (t) => [
    primaryKey({ columns: [t.organizationId, t.correctionId] }),
    index('triage_corrections_at').on(t.organizationId, t.at, t.correctionId),
    index('triage_corrections_ticket').on(t.organizationId, t.ticketId, t.at),
    // Every message that is scored asks for a person's word on it.
    index('triage_corrections_intents')
      .on(t.organizationId, t.messageId)
      .where(sql`${t.what} = 'intent' and ${t.undoneAt} is null`),
    check(
      'triage_corrections_what',
      sql`${t.what} in ('urgency','importance','band','intent','topic') and (${t.what} = 'topic') = (${t.topicId} is not null)`,
    ),
    check('triage_corrections_before', isValueOf(t.valueBefore)),
    check('triage_corrections_after', isValueOf(t.valueAfter)),
    // Whoever says that nobody is in danger says why.
    check(
      'triage_corrections_band',
      sql`not (${t.what} = 'band' and ${t.valueBefore} = '0' and ${t.valueAfter} = '1') or ${t.why} is not null`,
    ),
    check('triage_corrections_why', sql`length(${t.why}) between 1 and 500`),
    check('triage_corrections_role', sql`${t.role} in ('agent','volunteer','supervisor','admin')`),
    foreignKey({
      columns: [t.organizationId, t.ticketId],
      foreignColumns: [tickets.organizationId, tickets.ticketId],
    }).onDelete('cascade'),
    foreignKey({
      columns: [t.organizationId, t.messageId],
      foreignColumns: [messages.organizationId, messages.messageId],
    }).onDelete('cascade'),
    foreignKey({
      columns: [t.organizationId, t.topicId],
      foreignColumns: [topics.organizationId, topics.topicId],
    }),
    foreignKey({
      columns: [t.organizationId, t.memberId],
      foreignColumns: [members.organizationId, members.memberId],
    }),
  ],
)

/** A customer's message by its signs, which are numbers that nobody can read the text from; kept for some days. */
export const similarPosts = pgTable(
  'similar_posts',
  {
    organizationId: organizationId(),
    messageId: uuid().notNull(),
    threadId: uuid().notNull(),
    identityId: uuid().notNull(),
    at: instant().notNull(),
    signs: bigint({ mode: 'number' }).array().notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.organizationId, t.messageId] }),
    index('similar_posts_at').on(t.organizationId, t.at),
    foreignKey({
      columns: [t.organizationId, t.messageId],
      foreignColumns: [messages.organizationId, messages.messageId],
    }).onDelete('cascade'),
  ],
)

/** One sign of one message: the index by which the newest with the same sign are found, whatever the backlog. */
export const similarSigns = pgTable(
  'similar_signs',
  {
    organizationId: organizationId(),
    sign: bigint({ mode: 'number' }).notNull(),
    at: instant().notNull(),
    messageId: uuid().notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.organizationId, t.sign, t.at, t.messageId] }),
    index('similar_signs_message').on(t.organizationId, t.messageId),
    foreignKey({
      columns: [t.organizationId, t.messageId],
      foreignColumns: [similarPosts.organizationId, similarPosts.messageId],
    }).onDelete('cascade'),
  ],
)

/** Messages that tell of one matter: one breakdown, one link, one joke. */
export const clusters = pgTable(
  'clusters',
  {
    organizationId: organizationId(),
    clusterId: id(),
    firstAt: instant().notNull(),
    lastAt: instant().notNull(),
    /** How many messages. */
    size: count(),
  },
  (t) => [primaryKey({ columns: [t.organizationId, t.clusterId] })],
)

/** A message in its cluster; one message is in one cluster at most. */
export const clusterMembers = pgTable(
  'cluster_members',
  {
    organizationId: organizationId(),
    messageId: uuid().notNull(),
    clusterId: uuid().notNull(),
    at: instant().notNull(),
    /**
     * How many people had written of it within a quarter of an hour when it was first seen that they are five or more; 0
     * before. It does not change after that: what a ticket scored by it stands.
     */
    similarMessages: smallint().notNull().default(0),
  },
  (t) => [
    primaryKey({ columns: [t.organizationId, t.messageId] }),
    index('cluster_members_cluster').on(t.organizationId, t.clusterId, t.at),
    foreignKey({
      columns: [t.organizationId, t.messageId],
      foreignColumns: [messages.organizationId, messages.messageId],
    }).onDelete('cascade'),
    foreignKey({
      columns: [t.organizationId, t.clusterId],
      foreignColumns: [clusters.organizationId, clusters.clusterId],
    }).onDelete('cascade'),
  ],
)

/** A value that fits what it is of. */
function isValueOf(column: unknown) {
  return sql`case what
    when 'band' then ${column} in ('0','1')
    when 'topic' then ${column} in ('off','on')
    when 'intent' then ${column} in ('question','complaint','praise','idea','buying_interest','job_enquiry','press','closing_ack','spam','other')
    else ${column} ~ '^(100|[1-9]?[0-9])$' end`
}

import type {
  CallMode,
  CallRound,
  NotCalled,
  OverflowPolicy,
  OverflowReason,
  OverflowState,
  OverflowStatus,
  PlanReason,
  Withdrawal,
} from '@relais/sla'
import { sql } from 'drizzle-orm'
import {
  check,
  doublePrecision,
  foreignKey,
  index,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  text,
  uniqueIndex,
  uuid,
} from 'drizzle-orm/pg-core'
import { count, id, instant, organizationId } from '../db/columns.ts'
import { members, organizations } from '../members/tables.ts'
import type { TopicReason } from './enter-topic.ts'

/**
 * A version of the marks by which overflow opens, calls and closes. Versions are never changed nor deleted: the one with the
 * highest number decides from the next look on.
 */
export const overflowPolicies = pgTable(
  'overflow_policies',
  {
    organizationId: organizationId().references(() => organizations.organizationId, { onDelete: 'cascade' }),
    number: integer().notNull(),
    /** What differs from what Relais comes with, as it was written. */
    marks: jsonb().$type<Partial<OverflowPolicy>>().notNull(),
    why: text().notNull(),
    publishedAt: instant().notNull(),
    /** Who; null for the command line. A version outlives them, as it does everything but its organization. */
    publishedBy: uuid(),
  },
  (t) => [
    primaryKey({ columns: [t.organizationId, t.number] }),
    check('overflow_policies_number', sql`${t.number} >= 1`),
    check('overflow_policies_marks', sql`jsonb_typeof(${t.marks}) = 'object'`),
    check('overflow_policies_why', sql`length(${t.why}) between 1 and 500`),
  ],
)

/** Where overflow of an organization stands, as it was looked at last. Whoever changes it holds its lock. */
export const overflows = pgTable(
  'overflows',
  {
    organizationId: organizationId()
      .primaryKey()
      .references(() => organizations.organizationId, { onDelete: 'cascade' }),
    /** When it is to be looked at again. */
    lookAt: instant().notNull(),
    status: text().$type<OverflowStatus>().notNull().default('closed'),
    state: jsonb().$type<OverflowState>().notNull(),
    /** Why it is as it is. */
    reason: jsonb().$type<OverflowReason>(),
    /** The calls for the latest need, and why so many were called or nobody was. */
    round: jsonb().$type<CallRound>(),
    plan: jsonb().$type<PlanReason>(),
    /** What was seen: shares 0 to 1, people at work. */
    lateShare: doublePrecision().notNull().default(0),
    level: doublePrecision(),
    core: doublePrecision().notNull().default(0),
    /** What those who are there need for what is promised within the horizon, 1 for all of it; null where nobody is. */
    load: doublePrecision(),
    /** How many volunteers were missing then, and how many of those called may still come. */
    seats: count(),
    places: count(),
    reachable: count(),
    notCalled: jsonb().$type<readonly NotCalled[]>().notNull().default([]),
  },
  (t) => [
    check('overflows_status', sql`${t.status} in ('closed','open','paused')`),
    check('overflows_state', sql`${t.state} ->> 'status' = ${t.status}`),
    // However many follow at once, no more come than are needed.
    check('overflows_places', sql`${t.places} between 0 and ${t.seats} and ${t.reachable} >= 0`),
    check('overflows_places_open', sql`${t.status} = 'open' or ${t.places} = 0`),
  ],
)

/** A time in which volunteers are called: why it began, and why it ended. A pause does not end it. */
export const overflowOpenings = pgTable(
  'overflow_openings',
  {
    organizationId: organizationId(),
    openingId: id(),
    openedAt: instant().notNull(),
    reason: jsonb().$type<OverflowReason>().notNull(),
    /** Who asked for it, at its beginning or last; null where a check opened it, and for the command line. */
    openedBy: uuid(),
    /** Why, in their words. */
    words: text(),
    closedAt: instant(),
    closedBecause: jsonb().$type<OverflowReason>(),
    /** Who; null where it was calm, and for the command line. */
    closedBy: uuid(),
    /** Why, in their words, which those who were called read. */
    closedWords: text(),
  },
  (t) => [
    primaryKey({ columns: [t.organizationId, t.openingId] }),
    uniqueIndex('overflow_openings_one')
      .on(t.organizationId)
      .where(sql`${t.closedAt} is null`),
    check('overflow_openings_words', sql`length(${t.words}) between 1 and 500`),
    check('overflow_openings_closed', sql`(${t.closedAt} is null) = (${t.closedBecause} is null)`),
    check('overflow_openings_closed_words', sql`length(${t.closedWords}) between 1 and 500`),
    check(
      'overflow_openings_closed_by',
      sql`${t.closedAt} is not null or (${t.closedBy} is null and ${t.closedWords} is null)`,
    ),
    foreignKey({
      columns: [t.organizationId],
      foreignColumns: [overflows.organizationId],
    }).onDelete('cascade'),
    foreignKey({
      columns: [t.organizationId, t.openedBy],
      foreignColumns: [members.organizationId, members.memberId],
    }),
    foreignKey({
      columns: [t.organizationId, t.closedBy],
      foreignColumns: [members.organizationId, members.memberId],
    }),
  ],
)

/** One person, called once. */
export const overflowCalls = pgTable(
  'overflow_calls',
  {
    organizationId: organizationId(),
    callId: id(),
    openingId: uuid().notNull(),
    memberId: uuid().notNull(),
    /** The number of its round, and its wave in it. */
    round: integer().notNull(),
    wave: integer().notNull(),
    mode: text().$type<CallMode>().notNull(),
    /** How long it asks for; ms. */
    askedMs: integer().notNull(),
    /** Why so many were called with them. */
    reason: jsonb().$type<PlanReason>().notNull(),
    calledAt: instant().notNull(),
    endsAt: instant().notNull(),
    answer: text().$type<'followed' | 'declined' | 'lapsed' | 'withdrawn'>(),
    answeredAt: instant(),
    withdrawnBecause: text().$type<Withdrawal['code']>(),
  },
  (t) => [
    primaryKey({ columns: [t.organizationId, t.callId] }),
    // Whoever calls, and however many do at once: one open call each, and one a round.
    uniqueIndex('overflow_calls_open')
      .on(t.organizationId, t.memberId)
      .where(sql`${t.answer} is null`),
    uniqueIndex('overflow_calls_round').on(t.organizationId, t.memberId, t.round),
    // The ids rise with time, so that they are the order of the lists as well.
    index('overflow_calls_member').on(t.organizationId, t.memberId, t.callId),
    index('overflow_calls_wave').on(t.organizationId, t.round, t.wave),
    index('overflow_calls_called').on(t.organizationId, t.calledAt),
    index('overflow_calls_answered')
      .on(t.organizationId, t.answeredAt)
      .where(sql`${t.answer} is not null`),
    index('overflow_calls_opening').on(t.organizationId, t.openingId),
    check('overflow_calls_mode', sql`${t.mode} in ('quiet','surge')`),
    check('overflow_calls_answer', sql`${t.answer} in ('followed','declined','lapsed','withdrawn')`),
    check('overflow_calls_answered_at', sql`(${t.answer} is null) = (${t.answeredAt} is null)`),
    check(
      'overflow_calls_withdrawn',
      sql`(coalesce(${t.answer}, '') in ('lapsed','withdrawn')) = (${t.withdrawnBecause} is not null)
        and (${t.withdrawnBecause} = 'lapsed') = (${t.answer} = 'lapsed')
        and ${t.withdrawnBecause} in ('overflow_closed','overflow_paused','seats_filled','lapsed')`,
    ),
    check('overflow_calls_times', sql`${t.endsAt} > ${t.calledAt}`),
    check('overflow_calls_numbers', sql`${t.round} >= 1 and ${t.wave} >= 1 and ${t.askedMs} > 0`),
    foreignKey({
      columns: [t.organizationId, t.openingId],
      foreignColumns: [overflowOpenings.organizationId, overflowOpenings.openingId],
    }).onDelete('cascade'),
    foreignKey({
      columns: [t.organizationId, t.memberId],
      foreignColumns: [members.organizationId, members.memberId],
    }).onDelete('cascade'),
  ],
)

/** What overflow did and why, one after the other. Never changed. */
export const overflowEntries = pgTable(
  'overflow_entries',
  {
    organizationId: organizationId(),
    entryId: id(),
    kind: text()
      .$type<'opened' | 'paused' | 'resumed' | 'closed' | 'planned' | 'topicWithheld' | 'topicOffered'>()
      .notNull(),
    at: instant().notNull(),
    reason: jsonb().$type<OverflowReason | PlanReason | TopicReason>().notNull(),
    /** Who; null where nobody did, and for the command line. */
    byId: uuid(),
    words: text(),
    /** Which calls went out with it: those of a wave of a round. */
    round: integer(),
    wave: integer(),
  },
  (t) => [
    primaryKey({ columns: [t.organizationId, t.entryId] }),
    check(
      'overflow_entries_kind',
      sql`${t.kind} in ('opened','paused','resumed','closed','planned','topicWithheld','topicOffered')`,
    ),
    check('overflow_entries_words', sql`length(${t.words}) between 1 and 500`),
    check(
      'overflow_entries_calls',
      sql`(${t.round} is null) = (${t.wave} is null) and (${t.round} is null or ${t.kind} = 'planned')`,
    ),
    foreignKey({
      columns: [t.organizationId],
      foreignColumns: [overflows.organizationId],
    }).onDelete('cascade'),
    foreignKey({
      columns: [t.organizationId, t.byId],
      foreignColumns: [members.organizationId, members.memberId],
    }),
  ],
)

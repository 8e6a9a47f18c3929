import type { CardReason, RecallReason, TrustLevel } from '@relais/sla'
import { sql } from 'drizzle-orm'
import {
  check,
  foreignKey,
  index,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  smallint,
  text,
  uniqueIndex,
  uuid,
} from 'drizzle-orm/pg-core'
import { id, instant, organizationId } from '../db/columns.ts'
import { members } from '../members/tables.ts'
import { replies } from '../replies/tables.ts'
import { tickets } from '../tickets/tables.ts'

/** Where a card stands while somebody has it, and how it ended. */
export type CardState =
  | 'offered'
  | 'taken'
  | 'answered'
  | 'recalled'
  /** The offer ran out, and nobody had looked. */
  | 'expired'
  | 'skipped'
  /** It was taken, and its time ran out without an answer. */
  | 'lapsed'
  | 'handedBack'
  | 'finished'

/** Why somebody passed a card over. */
export type SkipReason = 'notMyTopic' | 'noTime' | 'tooClose' | 'notForVolunteers' | 'abusive'

/**
 * Why the care team took a card back: by the rules, because somebody took the ticket over or called the answer back, because the
 * customer took the question away, or because it ended.
 */
export type CardRecall =
  | RecallReason
  | {
      readonly code: 'taken_over' | 'called_back' | 'question_gone' | 'ended'
      readonly parameters: Readonly<Record<never, never>>
    }

const OPEN = sql.raw(`('offered','taken','answered','recalled')`)

/**
 * A ticket in the hands of one volunteer for one time: held for them, taken, answered, and how it ended. One that is open is
 * the only one of its person, and, until it was taken back, the only one of its ticket.
 */
export const helpCards = pgTable(
  'help_cards',
  {
    organizationId: organizationId(),
    helpCardId: id(),
    memberId: uuid().notNull(),
    ticketId: uuid().notNull(),
    state: text().$type<CardState>().notNull(),
    /** The claim's, under which its holder answers. */
    fence: integer().notNull(),
    level: text().$type<TrustLevel>().notNull(),
    reasons: jsonb().$type<CardReason[]>().notNull(),
    /** How long it was expected to take. */
    minutes: smallint().notNull(),
    urgencyOffered: smallint().notNull(),
    /** The version of the ticket by which was last judged whether it may stay. */
    checkedVersion: integer().notNull(),
    offeredAt: instant().notNull(),
    takenAt: instant(),
    /** Until when it stays as it is; an open one is over then. */
    endsAt: instant().notNull(),
    /** Beyond this nothing that its holder does keeps it. */
    limitAt: instant(),
    answeredAt: instant(),
    replyId: uuid(),
    skipReason: text().$type<SkipReason>(),
    recall: jsonb().$type<CardRecall[]>(),
    closedAt: instant(),
    /** Since when nothing of it keeps the ticket from others any more: later than its end while an answer is read. */
    releasedAt: instant(),
  },
  (t) => [
    primaryKey({ columns: [t.organizationId, t.helpCardId] }),
    uniqueIndex('help_cards_one_of_member')
      .on(t.organizationId, t.memberId)
      .where(sql`${t.closedAt} is null`),
    uniqueIndex('help_cards_one_of_ticket')
      .on(t.organizationId, t.ticketId)
      .where(sql`${t.closedAt} is null and ${t.recall} is null`),
    index('help_cards_unreleased')
      .on(t.organizationId, t.endsAt)
      .where(sql`${t.releasedAt} is null or ${t.closedAt} is null`),
    index('help_cards_member').on(t.organizationId, t.memberId, t.offeredAt.desc()),
    index('help_cards_given')
      .on(t.organizationId, t.memberId, t.offeredAt.desc())
      .where(sql`${t.replyId} is not null`),
    index('help_cards_answered')
      .on(t.organizationId, t.answeredAt)
      .where(sql`${t.answeredAt} is not null`),
    index('help_cards_passed_over')
      .on(t.organizationId, t.closedAt)
      .where(sql`${t.skipReason} in ('notMyTopic','notForVolunteers')`),
    index('help_cards_ticket').on(t.organizationId, t.ticketId, t.offeredAt.desc()),
    check(
      'help_cards_state',
      sql`${t.state} in ('offered','taken','answered','recalled','expired','skipped','lapsed','handedBack','finished')`,
    ),
    check('help_cards_open', sql`(${t.closedAt} is null) = (${t.state} in ${OPEN})`),
    check('help_cards_level', sql`${t.level} in ('reviewed','sampled','trusted','mentor')`),
    check(
      'help_cards_taken',
      sql`(${t.takenAt} is null) = (${t.limitAt} is null) and (${t.takenAt} is not null or ${t.state} not in ('taken','answered','lapsed','handedBack'))`,
    ),
    check('help_cards_ends', sql`${t.endsAt} > ${t.offeredAt}`),
    check(
      'help_cards_answered',
      sql`(${t.answeredAt} is null) = (${t.replyId} is null) and (${t.state} <> 'answered' or ${t.answeredAt} is not null)`,
    ),
    check('help_cards_recalled', sql`${t.state} <> 'recalled' or ${t.recall} is not null`),
    check(
      'help_cards_skipped',
      sql`(${t.state} = 'skipped') = (${t.skipReason} is not null) and ${t.skipReason} in ('notMyTopic','noTime','tooClose','notForVolunteers','abusive')`,
    ),
    foreignKey({
      columns: [t.organizationId, t.memberId],
      foreignColumns: [members.organizationId, members.memberId],
    }).onDelete('cascade'),
    foreignKey({
      columns: [t.organizationId, t.ticketId],
      foreignColumns: [tickets.organizationId, tickets.ticketId],
    }).onDelete('cascade'),
    foreignKey({
      columns: [t.organizationId, t.replyId],
      foreignColumns: [replies.organizationId, replies.replyId],
    }).onDelete('cascade'),
  ],
)

/** What somebody had written on a card that is theirs no more: the care team goes on from it. One for each card. */
export const handedDrafts = pgTable(
  'handed_drafts',
  {
    organizationId: organizationId(),
    helpCardId: uuid().notNull(),
    ticketId: uuid().notNull(),
    body: text().notNull(),
    /** How it came: by hand, with the end of the time, with a recall, from the network, or from a phone that had been out of reach. */
    cause: text().$type<'handedBack' | 'lapsed' | 'recalled' | 'refused' | 'late'>().notNull(),
    handedAt: instant().notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.organizationId, t.helpCardId] }),
    index('handed_drafts_ticket').on(t.organizationId, t.ticketId, t.handedAt.desc()),
    check('handed_drafts_cause', sql`${t.cause} in ('handedBack','lapsed','recalled','refused','late')`),
    check('handed_drafts_body', sql`length(${t.body}) between 1 and 100000`),
    foreignKey({
      columns: [t.organizationId, t.helpCardId],
      foreignColumns: [helpCards.organizationId, helpCards.helpCardId],
    }).onDelete('cascade'),
    foreignKey({
      columns: [t.organizationId, t.ticketId],
      foreignColumns: [tickets.organizationId, tickets.ticketId],
    }).onDelete('cascade'),
  ],
)

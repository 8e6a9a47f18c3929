import type { Lane } from '@relais/sla'
import { sql } from 'drizzle-orm'
import {
  boolean,
  check,
  foreignKey,
  index,
  pgTable,
  primaryKey,
  text,
  uniqueIndex,
  uuid,
} from 'drizzle-orm/pg-core'
import { id, instant, organizationId } from '../db/columns.ts'
import { cards } from '../knowledge/tables.ts'
import { members } from '../members/tables.ts'
import { tickets } from '../tickets/tables.ts'
import { topics } from '../voice/tables.ts'

/**
 * Something that somebody practises on: a ticket of the past, the question of a card of knowledge or an invented case of which
 * the answer is known, and what they made of it. Nothing here is a message or a reply: what is written in practice is in no table from which anything is sent.
 */
export const practiceItems = pgTable(
  'practice_items',
  {
    organizationId: organizationId(),
    practiceItemId: id(),
    memberId: uuid().notNull(),
    topicId: uuid().notNull(),
    task: text().$type<'place' | 'answer'>().notNull(),
    /** The ticket of the past; null for what else there is. */
    ticketId: uuid(),
    /** The invented case. */
    knownCase: text(),
    /** The card of knowledge whose question is asked. */
    cardId: uuid(),
    /** Why it is an invented case: mixed in, or because nothing else was left; null for what else there is. */
    knownBecause: text().$type<'mixedIn' | 'nothingElse'>(),
    /** Whether it is on the topic, so that its grade says something of who practises there. */
    counts: boolean().notNull().default(true),
    drawnAt: instant().notNull(),
    lane: text().$type<Lane>(),
    body: text(),
    /** The lane in which the team had it when it was placed here. */
    expectedLane: text().$type<Lane>(),
    /** Whether an answer says what the team's said, as its author found; null until they have said it. */
    isSame: boolean(),
    /** The grade; null while there is none. */
    isAccepted: boolean(),
    answeredAt: instant(),
  },
  (t) => [
    primaryKey({ columns: [t.organizationId, t.practiceItemId] }),
    // One at a time: asked again, it is the same.
    uniqueIndex('practice_items_open')
      .on(t.organizationId, t.memberId, t.topicId)
      .where(sql`${t.isAccepted} is null`),
    index('practice_items_member').on(t.organizationId, t.memberId, t.topicId, t.practiceItemId),
    index('practice_items_ticket').on(t.organizationId, t.ticketId, t.memberId),
    index('practice_items_card').on(t.organizationId, t.cardId),
    check('practice_items_task', sql`${t.task} in ('place','answer')`),
    check('practice_items_of_one', sql`num_nonnulls(${t.ticketId}, ${t.knownCase}, ${t.cardId}) = 1`),
    // In which lane the question of a card belongs, nobody has said.
    check('practice_items_card_answered', sql`${t.cardId} is null or ${t.task} = 'answer'`),
    check('practice_items_exercise', sql`${t.counts} or ${t.knownCase} is not null`),
    check(
      'practice_items_known_because',
      sql`(${t.knownCase} is null) = (${t.knownBecause} is null) and ${t.knownBecause} in ('mixedIn','nothingElse')`,
    ),
    check(
      'practice_items_lanes',
      sql`${t.lane} in ('doNow','plan','volunteers','later') and ${t.expectedLane} in ('doNow','plan','volunteers','later')`,
    ),
    check(
      'practice_items_answered',
      sql`case when ${t.answeredAt} is null then num_nonnulls(${t.lane}, ${t.body}, ${t.expectedLane}, ${t.isSame}, ${t.isAccepted}) = 0
        when ${t.task} = 'place' then num_nulls(${t.lane}, ${t.expectedLane}, ${t.isAccepted}) = 0 and num_nonnulls(${t.body}, ${t.isSame}) = 0
        else ${t.body} is not null and num_nonnulls(${t.lane}, ${t.expectedLane}) = 0
          and case when ${t.isSame} is null then ${t.isAccepted} is not true else ${t.isAccepted} is not null and ${t.isAccepted} = ${t.isSame} end end`,
    ),
    check('practice_items_body', sql`length(${t.body}) between 1 and 5000`),
    foreignKey({
      columns: [t.organizationId, t.memberId],
      foreignColumns: [members.organizationId, members.memberId],
    }).onDelete('cascade'),
    foreignKey({
      columns: [t.organizationId, t.topicId],
      foreignColumns: [topics.organizationId, topics.topicId],
    }).onDelete('cascade'),
    foreignKey({
      columns: [t.organizationId, t.ticketId],
      foreignColumns: [tickets.organizationId, tickets.ticketId],
    }).onDelete('cascade'),
    foreignKey({
      columns: [t.organizationId, t.cardId],
      foreignColumns: [cards.organizationId, cards.cardId],
    }).onDelete('cascade'),
  ],
)

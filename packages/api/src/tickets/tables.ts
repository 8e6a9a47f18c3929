import type { Intent, Lane, Language, Priority, StoredTicket, TicketStatus } from '@relais/sla'
import { sql } from 'drizzle-orm'
import {
  boolean,
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
import { channels } from '../channels/tables.ts'
import { contacts, identities } from '../contacts/tables.ts'
import { count, id, instant, organizationId } from '../db/columns.ts'
import { messages, threads } from '../inbox/tables.ts'
import { members, organizations } from '../members/tables.ts'
import { departments } from '../voice/tables.ts'
import { intentColumn, weightColumn } from './order-columns.ts'

/**
 * One customer's matter in one thread. Everything from `status` on is folded from the ticket's facts and written by
 * `appendFact` alone: columns so that lists can be indexed, the state so that the fold can go on.
 */
export const tickets = pgTable(
  'tickets',
  {
    organizationId: organizationId(),
    ticketId: id(),
    number: integer().notNull(),
    channelId: uuid().notNull(),
    threadId: uuid().notNull(),
    identityId: uuid().notNull(),
    contactId: uuid().notNull(),
    visibility: text().$type<'public' | 'private'>().notNull(),
    /** The ticket this one was split from: splits stand beside the open ticket of their thread and identity. */
    splitFromId: uuid(),
    /** The closed ticket of the same thread and identity that came before. */
    previousTicketId: uuid(),
    /** The ticket in which this one goes on, while it is merged. */
    mergedIntoId: uuid(),
    title: text().notNull(),
    openedAt: instant().notNull(),
    lastMessageAt: instant().notNull(),
    /** A saved search found it, its author has not written to us, and nobody here has taken it up: it waits for nobody. */
    isHit: boolean().notNull().default(false),

    version: count(),
    /** How many facts the log holds; the next one's number follows. */
    factCount: count(),
    machineVersion: smallint().notNull(),
    state: jsonb().$type<StoredTicket>().notNull(),
    lastEffectiveAt: instant(),
    status: text().$type<TicketStatus>().notNull().default('open'),
    lane: text().$type<Lane>().notNull().default('later'),
    band: smallint().notNull().default(1),
    priority: text().$type<Priority>().notNull().default('P4'),
    urgency: smallint().notNull().default(0),
    importance: smallint().notNull().default(0),
    intent: text().$type<Intent>(),
    language: text().$type<Language>(),
    assigneeId: uuid(),
    escalation: text().notNull().default('none'),
    /** The soonest deadline that still runs; `infinity` when nothing is promised, so that keyset pages stay simple. */
    dueAt: instant()
      .notNull()
      .default(sql`'infinity'`),
    atRiskAt: instant(),
    dueTarget: text(),
    firstResponse: text(),
    nextResponse: text(),
    resolution: text(),
    lastCustomerAt: instant(),
    lastAnsweredAt: instant(),
    oldestUnansweredAt: instant(),
    snoozedUntil: instant(),
  },
  (t) => [
    primaryKey({ columns: [t.organizationId, t.ticketId] }),
    uniqueIndex('tickets_number').on(t.organizationId, t.number),
    uniqueIndex('tickets_one_open')
      .on(t.organizationId, t.threadId, t.identityId)
      .where(sql`${t.status} in ('open','waitingCustomer','hold','resolved') and ${t.splitFromId} is null`),
    index('tickets_queue')
      .on(t.organizationId, t.band, t.dueAt, t.importance.desc(), t.ticketId)
      .where(sql`${t.status} = 'open'`),
    index('tickets_next')
      // All that the order looks at: thousands are counted without a look at a ticket.
      .on(
        t.organizationId,
        weightColumn,
        intentColumn,
        t.dueAt,
        t.oldestUnansweredAt,
        t.ticketId,
        t.importance,
        t.intent,
      )
      .where(
        sql`${t.status} = 'open' and ${t.oldestUnansweredAt} is not null and ${t.assigneeId} is null and not ${t.isHit} and ${t.band} = 1`,
      ),
    index('tickets_next_danger')
      .on(t.organizationId, t.oldestUnansweredAt)
      .where(
        sql`${t.status} = 'open' and ${t.oldestUnansweredAt} is not null and ${t.assigneeId} is null and not ${t.isHit} and ${t.band} = 0`,
      ),
    index('tickets_assignee').on(t.organizationId, t.assigneeId, t.status, t.dueAt),
    index('tickets_status').on(t.organizationId, t.status, t.lastMessageAt.desc(), t.ticketId),
    index('tickets_channel').on(t.organizationId, t.channelId, t.status),
    index('tickets_opened').on(t.organizationId, t.status, t.openedAt),
    index('tickets_contact').on(t.organizationId, t.contactId, t.openedAt),
    index('tickets_thread').on(t.organizationId, t.threadId),
    check(
      'tickets_status_known',
      sql`${t.status} in ('open','waitingCustomer','hold','resolved','closed','merged','spam')`,
    ),
    check('tickets_lane', sql`${t.lane} in ('doNow','plan','volunteers','later')`),
    check('tickets_scores', sql`${t.urgency} between 0 and 100 and ${t.importance} between 0 and 100`),
    check('tickets_priority', sql`${t.priority} in ('P0','P1','P2','P3','P4')`),
    index('tickets_merged')
      .on(t.organizationId, t.mergedIntoId)
      .where(sql`${t.mergedIntoId} is not null`),
    index('tickets_split_off')
      .on(t.organizationId, t.splitFromId)
      .where(sql`${t.splitFromId} is not null`),
    check('tickets_split', sql`${t.splitFromId} is distinct from ${t.ticketId}`),
    check('tickets_merged_elsewhere', sql`${t.mergedIntoId} is distinct from ${t.ticketId}`),
    foreignKey({
      columns: [t.organizationId, t.mergedIntoId],
      foreignColumns: [t.organizationId, t.ticketId],
    }),
    foreignKey({
      columns: [t.organizationId, t.channelId],
      foreignColumns: [channels.organizationId, channels.channelId],
    }),
    foreignKey({
      columns: [t.organizationId, t.threadId],
      foreignColumns: [threads.organizationId, threads.threadId],
    }),
    foreignKey({
      columns: [t.organizationId, t.identityId],
      foreignColumns: [identities.organizationId, identities.identityId],
    }),
    foreignKey({
      columns: [t.organizationId, t.contactId],
      foreignColumns: [contacts.organizationId, contacts.contactId],
    }),
    foreignKey({
      columns: [t.organizationId, t.assigneeId],
      foreignColumns: [members.organizationId, members.memberId],
    }),
  ],
)

/** An internal note on a ticket. It never leaves the company. */
export const notes = pgTable(
  'notes',
  {
    organizationId: organizationId(),
    noteId: id(),
    ticketId: uuid().notNull(),
    authorId: uuid().notNull(),
    body: text().notNull(),
    createdAt: instant().notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.organizationId, t.noteId] }),
    index('notes_ticket').on(t.organizationId, t.ticketId, t.createdAt),
    check('notes_body', sql`length(${t.body}) between 1 and 20000`),
    foreignKey({
      columns: [t.organizationId, t.ticketId],
      foreignColumns: [tickets.organizationId, tickets.ticketId],
    }).onDelete('cascade'),
    foreignKey({
      columns: [t.organizationId, t.authorId],
      foreignColumns: [members.organizationId, members.memberId],
    }),
  ],
)

/** Who is named in a note, so that they can be told. */
export const noteMentions = pgTable(
  'note_mentions',
  {
    organizationId: organizationId(),
    noteId: uuid().notNull(),
    memberId: uuid().notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.organizationId, t.noteId, t.memberId] }),
    foreignKey({
      columns: [t.organizationId, t.noteId],
      foreignColumns: [notes.organizationId, notes.noteId],
    }).onDelete('cascade'),
    foreignKey({
      columns: [t.organizationId, t.memberId],
      foreignColumns: [members.organizationId, members.memberId],
    }),
  ],
)

/** Which ticket a message belongs to: the customer's, and our answers to it. A split moves rows here. */
export const ticketMessages = pgTable(
  'ticket_messages',
  {
    organizationId: organizationId(),
    messageId: uuid().notNull(),
    ticketId: uuid().notNull(),
    /** The merged ticket that this message goes back to when the merge is taken back; null for one that is at home. */
    homeTicketId: uuid(),
  },
  (t) => [
    primaryKey({ columns: [t.organizationId, t.messageId] }),
    check('ticket_messages_home', sql`${t.homeTicketId} is distinct from ${t.ticketId}`),
    foreignKey({
      columns: [t.organizationId, t.homeTicketId],
      foreignColumns: [tickets.organizationId, tickets.ticketId],
    }).onDelete('cascade'),
    index('ticket_messages_ticket').on(t.organizationId, t.ticketId),
    foreignKey({
      columns: [t.organizationId, t.messageId],
      foreignColumns: [messages.organizationId, messages.messageId],
    }).onDelete('cascade'),
    foreignKey({
      columns: [t.organizationId, t.ticketId],
      foreignColumns: [tickets.organizationId, tickets.ticketId],
    }).onDelete('cascade'),
  ],
)

/** What a resolved ticket taught the company, and whom it concerns; the latest one of a ticket counts. */
export const ticketOutcomes = pgTable(
  'ticket_outcomes',
  {
    organizationId: organizationId(),
    ticketId: uuid().notNull(),
    outcome: text().$type<'strength' | 'weakness' | 'idea' | 'none'>().notNull(),
    departmentId: uuid(),
    decidedBy: uuid().notNull(),
    decidedAt: instant().notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.organizationId, t.ticketId] }),
    check('ticket_outcomes_outcome', sql`${t.outcome} in ('strength','weakness','idea','none')`),
    check('ticket_outcomes_department', sql`(${t.outcome} = 'none') = (${t.departmentId} is null)`),
    index('ticket_outcomes_department_tickets').on(t.organizationId, t.departmentId, t.decidedAt),
    foreignKey({
      columns: [t.organizationId, t.departmentId],
      foreignColumns: [departments.organizationId, departments.departmentId],
    }),
    foreignKey({
      columns: [t.organizationId, t.ticketId],
      foreignColumns: [tickets.organizationId, tickets.ticketId],
    }).onDelete('cascade'),
    foreignKey({
      columns: [t.organizationId, t.decidedBy],
      foreignColumns: [members.organizationId, members.memberId],
    }),
  ],
)

/** A word of the organization's vocabulary for tickets. One that was merged stands for the other from then on. */
export const tags = pgTable(
  'tags',
  {
    organizationId: organizationId().references(() => organizations.organizationId, { onDelete: 'cascade' }),
    tagId: id(),
    name: text().notNull(),
    archivedAt: instant(),
    mergedIntoId: uuid(),
    createdAt: instant().notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.organizationId, t.tagId] }),
    uniqueIndex('tags_name').on(t.organizationId, sql`lower(${t.name})`),
    check('tags_name_length', sql`length(${t.name}) between 1 and 60`),
    check('tags_merged', sql`${t.mergedIntoId} is null or ${t.archivedAt} is not null`),
    check('tags_merged_into', sql`${t.mergedIntoId} is distinct from ${t.tagId}`),
    foreignKey({
      columns: [t.organizationId, t.mergedIntoId],
      foreignColumns: [t.organizationId, t.tagId],
    }),
  ],
)

/** The tags that a ticket has now. */
export const ticketTags = pgTable(
  'ticket_tags',
  {
    organizationId: organizationId(),
    ticketId: uuid().notNull(),
    tagId: uuid().notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.organizationId, t.ticketId, t.tagId] }),
    index('ticket_tags_tag').on(t.organizationId, t.tagId, t.ticketId),
    foreignKey({
      columns: [t.organizationId, t.ticketId],
      foreignColumns: [tickets.organizationId, tickets.ticketId],
    }).onDelete('cascade'),
    foreignKey({
      columns: [t.organizationId, t.tagId],
      foreignColumns: [tags.organizationId, tags.tagId],
    }),
  ],
)

/** Who put which tag on a ticket or took it off, for the ticket's timeline. */
export const ticketTaggings = pgTable(
  'ticket_taggings',
  {
    organizationId: organizationId(),
    ticketTaggingId: id(),
    ticketId: uuid().notNull(),
    tagId: uuid().notNull(),
    act: text().$type<'tagged' | 'untagged'>().notNull(),
    memberId: uuid().notNull(),
    at: instant().notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.organizationId, t.ticketTaggingId] }),
    index('ticket_taggings_ticket').on(t.organizationId, t.ticketId, t.at),
    check('ticket_taggings_act', sql`${t.act} in ('tagged','untagged')`),
    foreignKey({
      columns: [t.organizationId, t.ticketId],
      foreignColumns: [tickets.organizationId, tickets.ticketId],
    }).onDelete('cascade'),
    foreignKey({
      columns: [t.organizationId, t.tagId],
      foreignColumns: [tags.organizationId, tags.tagId],
    }),
    foreignKey({
      columns: [t.organizationId, t.memberId],
      foreignColumns: [members.organizationId, members.memberId],
    }),
  ],
)

/**
 * A filter of tickets under a name, as the query string of an address (`filter-query.ts` has its grammar): its owner's,
 * or everybody's.
 */
export const savedFilters = pgTable(
  'saved_filters',
  {
    organizationId: organizationId(),
    savedFilterId: id(),
    ownerId: uuid().notNull(),
    name: text().notNull(),
    query: text().notNull(),
    isShared: boolean().notNull().default(false),
    /** Its place among those of its owner, from the top. */
    position: count(),
    createdAt: instant().notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.organizationId, t.savedFilterId] }),
    uniqueIndex('saved_filters_name').on(t.organizationId, t.ownerId, sql`lower(${t.name})`),
    index('saved_filters_shared')
      .on(t.organizationId)
      .where(sql`${t.isShared}`),
    check('saved_filters_name_length', sql`length(${t.name}) between 1 and 60`),
    check('saved_filters_query', sql`length(${t.query}) between 1 and 2000`),
    foreignKey({
      columns: [t.organizationId, t.ownerId],
      foreignColumns: [members.organizationId, members.memberId],
    }).onDelete('cascade'),
  ],
)

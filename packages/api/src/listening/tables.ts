import type { ConnectorErrorKind } from '@relais/connectors'
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
import { channels } from '../channels/tables.ts'
import { count, id, instant, organizationId } from '../db/columns.ts'
import { members } from '../members/tables.ts'

/** What is looked for, and what of it nobody wants. */
const definition = () => ({
  /** As the network understands it. */
  query: text().notNull(),
  /** Two or three letters; null for every language. */
  language: text(),
  /** Posts with one of these words are left out. */
  excludedWords: text().array().notNull(),
  /** And posts by these authors. */
  excludedHandles: text().array().notNull(),
})

/** Words that a channel's network is asked for again and again: what people say without writing to us. */
export const savedSearches = pgTable(
  'saved_searches',
  {
    organizationId: organizationId(),
    savedSearchId: id(),
    channelId: uuid().notNull(),
    /** Which of the channel's places it has: there are no more than these. */
    slot: smallint().notNull(),
    name: text().notNull(),
    ...definition(),
    createdBy: uuid().notNull(),
    createdAt: instant().notNull(),
    /** Since when a person has it rest. */
    pausedAt: instant(),
    archivedAt: instant(),
    /** What was said before it is not fetched: when it was saved, changed or resumed. */
    startsAt: instant().notNull(),
    /** The network's time of the latest post that was seen: where reading goes on. */
    readUntil: instant().notNull(),
    nextRunAt: instant().notNull().defaultNow(),
    leaseOwner: uuid(),
    leaseUntil: instant(),
    lastRunAt: instant(),
    failures: count(),
    /** Why the network did not answer the last time, as a code and in its own words; null after an answer. */
    problem: text().$type<ConnectorErrorKind>(),
    problemDetail: text(),
    /** How many posts it has found, and how many of them since the hour began. */
    hitCount: count(),
    hourStartedAt: instant().notNull(),
    hourCount: integer().notNull().default(0),
    /** When something was last left out because an hour brought too much. */
    cutAt: instant(),
  },
  (t) => [
    primaryKey({ columns: [t.organizationId, t.savedSearchId] }),
    uniqueIndex('saved_searches_slot')
      .on(t.organizationId, t.channelId, t.slot)
      .where(sql`${t.archivedAt} is null`),
    uniqueIndex('saved_searches_name')
      .on(t.organizationId, t.channelId, sql`lower(${t.name})`)
      .where(sql`${t.archivedAt} is null`),
    index('saved_searches_due')
      .on(t.nextRunAt)
      .where(sql`${t.archivedAt} is null and ${t.pausedAt} is null`),
    check('saved_searches_slot_known', sql`${t.slot} between 1 and 20`),
    check('saved_searches_name_length', sql`length(${t.name}) between 1 and 60`),
    check('saved_searches_query_length', sql`length(${t.query}) between 1 and 500`),
    check('saved_searches_language', sql`${t.language} ~ '^[a-z]{2,3}$'`),
    check(
      'saved_searches_excluded',
      sql`cardinality(${t.excludedWords}) <= 50 and cardinality(${t.excludedHandles}) <= 50`,
    ),
    check(
      'saved_searches_problem',
      sql`${t.problem} in ('retry','reauth','denied','window','gone','invalid','unknown')`,
    ),
    foreignKey({
      columns: [t.organizationId, t.channelId],
      foreignColumns: [channels.organizationId, channels.channelId],
    }).onDelete('cascade'),
    foreignKey({
      columns: [t.organizationId, t.createdBy],
      foreignColumns: [members.organizationId, members.memberId],
    }),
  ],
)

/** A post as a trial of a search shows it. */
export interface FoundPost {
  text: string
  handle: string
  name: string | null
  sentAt: string
  language: string | null
  url: string | null
}

/** A trial of a search, made by a worker for one person and forgotten within minutes: only workers call networks. */
export const searchPreviews = pgTable(
  'search_previews',
  {
    organizationId: organizationId(),
    searchPreviewId: id(),
    channelId: uuid().notNull(),
    ...definition(),
    askedBy: uuid().notNull(),
    createdAt: instant().notNull(),
    status: text().$type<'waiting' | 'done' | 'failed'>().notNull().default('waiting'),
    found: jsonb().$type<FoundPost[]>(),
    /** How many posts on the network's page were left out by words, authors or language. */
    leftOut: count(),
    problem: text().$type<ConnectorErrorKind>(),
    problemDetail: text(),
    leaseOwner: uuid(),
    leaseUntil: instant(),
  },
  (t) => [
    primaryKey({ columns: [t.organizationId, t.searchPreviewId] }),
    index('search_previews_age').on(t.createdAt),
    check('search_previews_status', sql`${t.status} in ('waiting','done','failed')`),
    check('search_previews_found', sql`(${t.status} = 'done') = (${t.found} is not null)`),
    foreignKey({
      columns: [t.organizationId, t.channelId],
      foreignColumns: [channels.organizationId, channels.channelId],
    }).onDelete('cascade'),
    foreignKey({
      columns: [t.organizationId, t.askedBy],
      foreignColumns: [members.organizationId, members.memberId],
    }),
  ],
)

import type { SlaPolicy, StoredPolicy } from '@relais/sla'
import { sql } from 'drizzle-orm'
import {
  boolean,
  check,
  foreignKey,
  index,
  jsonb,
  pgTable,
  primaryKey,
  smallint,
  text,
  unique,
  uniqueIndex,
  uuid,
} from 'drizzle-orm/pg-core'
import { count, id, instant, organizationId } from '../db/columns.ts'
import { organizations } from '../members/tables.ts'

/** What a new version means for the promises that run already: nothing, from now on, or from their beginning. */
export type PublishMode = 'newCycles' | 'fromNow' | 'replay'

/** How far a publication is: looked at in a dry run, then published, or given up by a person or by an error. */
export type PublicationStatus = 'counting' | 'counted' | 'publishing' | 'published' | 'discarded' | 'failed'

/** Calendars by the name that a policy uses: their hashes, which fix their content. */
export type CalendarHashes = Record<string, string>

/** A version of the promises. Versions are never changed nor deleted, the newest published one applies to new cycles. */
export const slaPolicies = pgTable(
  'sla_policies',
  {
    organizationId: organizationId().references(() => organizations.organizationId, { onDelete: 'cascade' }),
    policyVersion: text().notNull(),
    definition: jsonb().$type<StoredPolicy>().notNull(),
    /** Fixed when the version was published, so that a calendar edited later changes no promise made. */
    calendars: jsonb().$type<CalendarHashes>().notNull(),
    mode: text().$type<PublishMode>().notNull().default('newCycles'),
    publishedAt: instant().notNull(),
    publishedBy: uuid(),
  },
  (t) => [
    primaryKey({ columns: [t.organizationId, t.policyVersion] }),
    index('sla_policies_published').on(t.organizationId, t.publishedAt),
    check('sla_policies_mode', sql`${t.mode} in ('newCycles','fromNow','replay')`),
  ],
)

/** Promises on their way: a draft, the dry run that says what it would change, and how far publishing it is. */
export const slaPublications = pgTable(
  'sla_publications',
  {
    organizationId: organizationId().references(() => organizations.organizationId, { onDelete: 'cascade' }),
    publicationId: id(),
    /** The version that the draft was made from: when another one is in force by then, it cannot be published. */
    baseVersion: text().notNull(),
    /** The version that it will be, or is. */
    policyVersion: text().notNull(),
    definition: jsonb().$type<Omit<SlaPolicy, 'version'>>().notNull(),
    calendars: jsonb().$type<CalendarHashes>().notNull(),
    mode: text().$type<PublishMode>().notNull(),
    status: text().$type<PublicationStatus>().notNull(),
    /** Open tickets when the run began, and those looked at since. */
    total: count(),
    done: count(),
    /** Of the dry run, and beside them of the publishing itself: running promises whose deadline moves, … */
    moved: count(),
    /** … which are late from that moment on, … */
    newlyLate: count(),
    /** … and which were late and are so no more. */
    rescued: count(),
    publishedMoved: count(),
    publishedLate: count(),
    publishedRescued: count(),
    /** Whoever drafted it, and whoever had it published. */
    draftedBy: uuid(),
    draftedAt: instant().notNull(),
    publishedBy: uuid(),
    /** The instant from which the version holds: every batch judges by it. */
    publishedAt: instant(),
    finishedAt: instant(),
    /** Tickets that could not be judged and keep what they were promised. */
    leftOut: count(),
    /** Why it failed. */
    problem: text(),
  },
  (t) => [
    primaryKey({ columns: [t.organizationId, t.publicationId] }),
    // One at a time: two would judge each other's result.
    uniqueIndex('sla_publications_under_way')
      .on(t.organizationId)
      .where(sql`${t.status} in ('counting','counted','publishing')`),
    check('sla_publications_mode', sql`${t.mode} in ('newCycles','fromNow','replay')`),
    check(
      'sla_publications_status',
      sql`${t.status} in ('counting','counted','publishing','published','discarded','failed')`,
    ),
    check(
      'sla_publications_published',
      sql`(${t.publishedAt} is null) = (${t.status} in ('counting','counted','discarded')) or ${t.status} = 'failed'`,
    ),
  ],
)

/**
 * A stretch of the tickets that a publication goes through, in the order of their ids. One worker at a time is at it, and
 * others are at the others.
 */
export const slaPublicationParts = pgTable(
  'sla_publication_parts',
  {
    organizationId: organizationId(),
    publicationId: id(),
    number: smallint().notNull(),
    /** The last ticket that was looked at, or the last of the part before; null where nothing lies before. */
    cursor: uuid(),
    /** Its last ticket; null for the last part, which takes in what is opened meanwhile. */
    upTo: uuid(),
    /** Tickets that were looked at. */
    done: count(),
    isOver: boolean().notNull().default(false),
    /** Batches that were begun since the last one that ended: too many deaths in a row end the run. */
    attempts: smallint().notNull().default(0),
  },
  (t) => [
    primaryKey({ columns: [t.organizationId, t.publicationId, t.number] }),
    foreignKey({
      columns: [t.organizationId, t.publicationId],
      foreignColumns: [slaPublications.organizationId, slaPublications.publicationId],
    }).onDelete('cascade'),
    // No two end at the same ticket, and one has no end. That a ticket is moved once is the keys of its facts' affair.
    unique('sla_publication_parts_ends').on(t.organizationId, t.publicationId, t.upTo).nullsNotDistinct(),
    check('sla_publication_parts_number', sql`${t.number} >= 1`),
    check('sla_publication_parts_order', sql`${t.cursor} <= ${t.upTo}`),
  ],
)

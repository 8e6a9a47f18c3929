import { sql } from 'drizzle-orm'
import {
  check,
  foreignKey,
  index,
  integer,
  pgTable,
  primaryKey,
  text,
  uniqueIndex,
  uuid,
} from 'drizzle-orm/pg-core'
import { id, instant, organizationId } from '../db/columns.ts'
import { members, organizations } from '../members/tables.ts'

/** A customer: one person, who may have identities on several networks. */
export const contacts = pgTable(
  'contacts',
  {
    organizationId: organizationId().references(() => organizations.organizationId, { onDelete: 'cascade' }),
    contactId: id(),
    name: text().notNull(),
    /** The contact that goes on in this one's place; null while it stands by itself. */
    mergedIntoId: uuid(),
    /** What kind of customer this is to the company, in its own words; promises may differ by it. */
    segment: text(),
    createdAt: instant().notNull().defaultNow(),
  },
  (t) => [
    primaryKey({ columns: [t.organizationId, t.contactId] }),
    index('contacts_name').on(t.organizationId, t.name),
    index('contacts_segment')
      .on(t.organizationId, t.segment)
      .where(sql`${t.segment} is not null`),
    check('contacts_segment_length', sql`length(${t.segment}) between 1 and 40`),
    check('contacts_merged_elsewhere', sql`${t.mergedIntoId} is distinct from ${t.contactId}`),
    foreignKey({
      columns: [t.organizationId, t.mergedIntoId],
      foreignColumns: [t.organizationId, t.contactId],
    }),
  ],
)

/** A contact's handle on one network, keyed by the network's lasting id. */
export const identities = pgTable(
  'identities',
  {
    organizationId: organizationId(),
    identityId: id(),
    contactId: uuid().notNull(),
    network: text().notNull(),
    externalId: text().notNull(),
    handle: text().notNull(),
    name: text(),
    avatarUrl: text(),
    /** Followers, where the network tells. */
    audience: integer(),
    updatedAt: instant().notNull().defaultNow(),
  },
  (t) => [
    primaryKey({ columns: [t.organizationId, t.identityId] }),
    uniqueIndex('identities_external').on(t.organizationId, t.network, t.externalId),
    index('identities_handle').on(t.organizationId, t.handle),
    index('identities_contact').on(t.organizationId, t.contactId),
    foreignKey({
      columns: [t.organizationId, t.contactId],
      foreignColumns: [contacts.organizationId, contacts.contactId],
    }),
  ],
)

/** One person who was two contacts: which identities and notes moved, so that it can be taken back exactly. */
export const contactMerges = pgTable(
  'contact_merges',
  {
    organizationId: organizationId(),
    mergeId: id(),
    fromContactId: uuid().notNull(),
    intoContactId: uuid().notNull(),
    identityIds: uuid().array().notNull(),
    noteIds: uuid().array().notNull(),
    mergedBy: uuid().notNull(),
    mergedAt: instant().notNull(),
    undoneAt: instant(),
  },
  (t) => [
    primaryKey({ columns: [t.organizationId, t.mergeId] }),
    uniqueIndex('contact_merges_standing')
      .on(t.organizationId, t.fromContactId)
      .where(sql`${t.undoneAt} is null`),
    index('contact_merges_into').on(t.organizationId, t.intoContactId),
    check('contact_merges_two', sql`${t.fromContactId} <> ${t.intoContactId}`),
    foreignKey({
      columns: [t.organizationId, t.fromContactId],
      foreignColumns: [contacts.organizationId, contacts.contactId],
    }).onDelete('cascade'),
    foreignKey({
      columns: [t.organizationId, t.intoContactId],
      foreignColumns: [contacts.organizationId, contacts.contactId],
    }).onDelete('cascade'),
    foreignKey({
      columns: [t.organizationId, t.mergedBy],
      foreignColumns: [members.organizationId, members.memberId],
    }),
  ],
)

/** What colleagues should know about a contact, whatever the ticket. It never leaves the company. */
export const contactNotes = pgTable(
  'contact_notes',
  {
    organizationId: organizationId(),
    contactNoteId: id(),
    contactId: uuid().notNull(),
    authorId: uuid().notNull(),
    body: text().notNull(),
    createdAt: instant().notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.organizationId, t.contactNoteId] }),
    index('contact_notes_contact').on(t.organizationId, t.contactId, t.createdAt),
    check('contact_notes_body', sql`length(${t.body}) between 1 and 2000`),
    foreignKey({
      columns: [t.organizationId, t.contactId],
      foreignColumns: [contacts.organizationId, contacts.contactId],
    }).onDelete('cascade'),
    foreignKey({
      columns: [t.organizationId, t.authorId],
      foreignColumns: [members.organizationId, members.memberId],
    }),
  ],
)

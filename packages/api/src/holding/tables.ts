import { sql } from 'drizzle-orm'
import {
  boolean,
  check,
  foreignKey,
  index,
  integer,
  pgTable,
  primaryKey,
  text,
  uuid,
} from 'drizzle-orm/pg-core'
import { id, instant, organizationId } from '../db/columns.ts'
import { members, organizations } from '../members/tables.ts'

/**
 * What customers are told who will not be answered in time: that they were read, and perhaps by when they will be answered.
 * Nothing of it leaves before somebody else than its author has approved it as it stands.
 */
export const holdingTexts = pgTable(
  'holding_texts',
  {
    organizationId: organizationId().references(() => organizations.organizationId, { onDelete: 'cascade' }),
    holdingTextId: id(),
    name: text().notNull(),
    /** It says by when, in every language: whoever sends it promises that instant. */
    namesInstant: boolean().notNull(),
    /** Grows with every change, which takes the approval away. */
    version: integer().notNull().default(1),
    /** Who wrote it last; null for the command line. */
    writtenBy: uuid(),
    writtenAt: instant().notNull(),
    approvedBy: uuid(),
    approvedAt: instant(),
    archivedAt: instant(),
  },
  (t) => [
    primaryKey({ columns: [t.organizationId, t.holdingTextId] }),
    index('holding_texts_name').on(t.organizationId, t.name, t.holdingTextId),
    check('holding_texts_name_length', sql`length(${t.name}) between 1 and 120`),
    check('holding_texts_version', sql`${t.version} >= 1`),
    check(
      'holding_texts_approved',
      sql`(${t.approvedBy} is null) = (${t.approvedAt} is null) and (${t.approvedAt} is null or ${t.approvedAt} >= ${t.writtenAt})`,
    ),
    check('holding_texts_approved_by_another', sql`${t.approvedBy} <> ${t.writtenBy}`),
    foreignKey({
      columns: [t.organizationId, t.writtenBy],
      foreignColumns: [members.organizationId, members.memberId],
    }),
    foreignKey({
      columns: [t.organizationId, t.approvedBy],
      foreignColumns: [members.organizationId, members.memberId],
    }),
  ],
)

/** What a holding text says in one language. */
export const holdingTextBodies = pgTable(
  'holding_text_bodies',
  {
    organizationId: organizationId(),
    holdingTextId: uuid().notNull(),
    language: text().$type<'fr' | 'en' | 'ar'>().notNull(),
    body: text().notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.organizationId, t.holdingTextId, t.language] }),
    check('holding_text_bodies_language', sql`${t.language} in ('fr','en','ar')`),
    check('holding_text_bodies_body', sql`length(${t.body}) between 1 and 1000`),
    foreignKey({
      columns: [t.organizationId, t.holdingTextId],
      foreignColumns: [holdingTexts.organizationId, holdingTexts.holdingTextId],
    }).onDelete('cascade'),
  ],
)

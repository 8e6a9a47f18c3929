import { sql } from 'drizzle-orm'
import { check, foreignKey, index, pgTable, primaryKey, text, uniqueIndex, uuid } from 'drizzle-orm/pg-core'
import { id, instant, organizationId } from '../db/columns.ts'
import { members, organizations } from '../members/tables.ts'

/** A part of the company that hears what customers say of it. An archived one is offered no longer; its name stays its own. */
export const departments = pgTable(
  'departments',
  {
    organizationId: organizationId().references(() => organizations.organizationId, { onDelete: 'cascade' }),
    departmentId: id(),
    name: text().notNull(),
    /** The member who answers for it. */
    ownerId: uuid(),
    /** Where it is written to, when nobody of it is a member. */
    contactEmail: text(),
    archivedAt: instant(),
    createdAt: instant().notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.organizationId, t.departmentId] }),
    uniqueIndex('departments_name').on(t.organizationId, sql`lower(${t.name})`),
    check('departments_name_length', sql`length(${t.name}) between 1 and 120`),
    foreignKey({
      columns: [t.organizationId, t.ownerId],
      foreignColumns: [members.organizationId, members.memberId],
    }),
  ],
)

/** What customers write about: a name, the words by which it is recognised, and the department it concerns. */
export const topics = pgTable(
  'topics',
  {
    organizationId: organizationId().references(() => organizations.organizationId, { onDelete: 'cascade' }),
    topicId: id(),
    name: text().notNull(),
    departmentId: uuid(),
    archivedAt: instant(),
    createdAt: instant().notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.organizationId, t.topicId] }),
    uniqueIndex('topics_name').on(t.organizationId, sql`lower(${t.name})`),
    index('topics_department').on(t.organizationId, t.departmentId),
    check('topics_name_length', sql`length(${t.name}) between 1 and 80`),
    foreignKey({
      columns: [t.organizationId, t.departmentId],
      foreignColumns: [departments.organizationId, departments.departmentId],
    }),
  ],
)

/** A word or a few by which a topic is recognised in one language. */
export const topicKeywords = pgTable(
  'topic_keywords',
  {
    organizationId: organizationId(),
    topicId: uuid().notNull(),
    language: text().$type<'fr' | 'en' | 'ar'>().notNull(),
    keyword: text().notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.organizationId, t.topicId, t.language, t.keyword] }),
    check('topic_keywords_language', sql`${t.language} in ('fr','en','ar')`),
    check('topic_keywords_length', sql`length(${t.keyword}) between 1 and 80`),
    foreignKey({
      columns: [t.organizationId, t.topicId],
      foreignColumns: [topics.organizationId, topics.topicId],
    }).onDelete('cascade'),
  ],
)

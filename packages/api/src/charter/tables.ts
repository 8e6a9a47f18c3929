import { sql } from 'drizzle-orm'
import {
  check,
  foreignKey,
  index,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  text,
  uuid,
} from 'drizzle-orm/pg-core'
import { instant, organizationId } from '../db/columns.ts'
import type { KnowledgeLanguage } from '../knowledge/tables.ts'
import { members, organizations } from '../members/tables.ts'
import type { CharterRules } from './charter-rules.ts'

/** What a charter says in each language; it fits the screen of a phone. */
export type CharterTexts = Partial<Record<KnowledgeLanguage, string>>

/** Longer than this, and nobody reads it on a phone before they sign. */
export const LONGEST_TEXT = 1_200

const wellMade = (column: string) =>
  sql.raw(
    [
      `jsonb_typeof("${column}") = 'object'`,
      `"${column}" - 'fr' - 'en' - 'ar' = '{}'`,
      `"${column}" <> '{}'`,
      ...['fr', 'en', 'ar'].map(
        (language) => `length(coalesce("${column}" ->> '${language}', 'x')) between 1 and ${LONGEST_TEXT}`,
      ),
    ].join(' and '),
  )

/**
 * A version of an organization's charter. Versions are never changed nor deleted, and their numbers leave none out: the
 * highest one is in force, and everybody is asked to sign it. Number 0 is what Relais comes with, and has no row.
 */
export const charterVersions = pgTable(
  'charter_versions',
  {
    organizationId: organizationId().references(() => organizations.organizationId, { onDelete: 'cascade' }),
    number: integer().notNull(),
    texts: jsonb().$type<CharterTexts>().notNull(),
    why: text().notNull(),
    publishedAt: instant().notNull(),
    /** Who; null for the command line. A version outlives them. */
    publishedBy: uuid(),
  },
  (t) => [
    primaryKey({ columns: [t.organizationId, t.number] }),
    check('charter_versions_number', sql`${t.number} >= 1`),
    check('charter_versions_texts', wellMade('texts')),
    check('charter_versions_why', sql`length(${t.why}) between 1 and 500`),
  ],
)

/** A charter while it is being written: one for an organization. */
export const charterDrafts = pgTable(
  'charter_drafts',
  {
    organizationId: organizationId()
      .primaryKey()
      .references(() => organizations.organizationId, { onDelete: 'cascade' }),
    texts: jsonb().$type<CharterTexts>().notNull(),
    /** Grows with every change: whoever saves says which one they read. */
    revision: integer().notNull().default(1),
    /** The version it was made from. */
    baseNumber: integer().notNull(),
    savedAt: instant().notNull(),
    savedBy: uuid(),
  },
  () => [check('charter_drafts_texts', wellMade('texts'))],
)

/** Somebody signed a version of the charter, in a language, at an instant. Never changed nor deleted while they are there. */
export const charterSignatures = pgTable(
  'charter_signatures',
  {
    organizationId: organizationId(),
    memberId: uuid().notNull(),
    /** Which version; 0 for what Relais comes with. */
    number: integer().notNull(),
    language: text().$type<KnowledgeLanguage>().notNull(),
    /** The SHA-256 of the text that was read, as 64 hexadecimal digits: what Relais comes with may change, this does not. */
    textDigest: text().notNull(),
    signedAt: instant().notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.organizationId, t.memberId, t.number] }),
    index('charter_signatures_number').on(t.organizationId, t.number, t.memberId),
    check('charter_signatures_number', sql`${t.number} >= 0`),
    check('charter_signatures_language', sql`${t.language} in ('fr','en','ar')`),
    check('charter_signatures_digest', sql`${t.textDigest} ~ '^[0-9a-f]{64}$'`),
    foreignKey({
      columns: [t.organizationId, t.memberId],
      foreignColumns: [members.organizationId, members.memberId],
    }).onDelete('cascade'),
  ],
)

/**
 * What an organization adds to the rules that hold at every send. Versions, the highest in force, never changed nor deleted.
 * Apart from the text: a number of one's own or a forbidden word holds at once, and asks nobody to sign again.
 */
export const charterRules = pgTable(
  'charter_rules',
  {
    organizationId: organizationId().references(() => organizations.organizationId, { onDelete: 'cascade' }),
    number: integer().notNull(),
    limits: jsonb().$type<CharterRules['limits']>().notNull(),
    words: jsonb().$type<CharterRules['words']>().notNull(),
    patterns: jsonb().$type<CharterRules['patterns']>().notNull(),
    allowed: jsonb().$type<CharterRules['allowed']>().notNull(),
    severities: jsonb().$type<CharterRules['severities']>().notNull(),
    changedAt: instant().notNull(),
    /** Who; null for the command line. */
    changedBy: uuid(),
  },
  (t) => [
    primaryKey({ columns: [t.organizationId, t.number] }),
    check('charter_rules_number', sql`${t.number} >= 1`),
    check(
      'charter_rules_shape',
      sql`jsonb_typeof(${t.limits}) = 'array' and jsonb_typeof(${t.words}) = 'object' and jsonb_typeof(${t.patterns}) = 'array'
        and jsonb_typeof(${t.allowed}) = 'array' and jsonb_typeof(${t.severities}) = 'object'`,
    ),
    // What could be paid with is never merely allowed to stand there in public.
    check(
      'charter_rules_money',
      sql`coalesce(${t.severities} ->> 'card', 'refuse') = 'refuse' and coalesce(${t.severities} ->> 'iban', 'refuse') = 'refuse'`,
    ),
  ],
)

import { sql } from 'drizzle-orm'
import {
  type AnyPgColumn,
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
import { members, organizations } from '../members/tables.ts'
import { notes, tickets } from '../tickets/tables.ts'

/** The languages knowledge is written in: those of the console. */
export type KnowledgeLanguage = 'fr' | 'en' | 'ar'

const isLanguage = (column: AnyPgColumn) => sql`${column} in ('fr','en','ar')`

/** A text that is written again and again, with variables for what differs. */
export const templates = pgTable(
  'templates',
  {
    organizationId: organizationId().references(() => organizations.organizationId, { onDelete: 'cascade' }),
    templateId: id(),
    name: text().notNull(),
    /** What a person types after `;` to get it: one word in lower case. */
    shortcut: text().notNull(),
    /** Grows with every change: whoever changes it says which one they saw. */
    version: integer().notNull().default(1),
    createdAt: instant().notNull(),
    updatedAt: instant().notNull(),
    /** Who wrote it last; null for the command line. */
    updatedBy: uuid(),
    archivedAt: instant(),
  },
  (t) => [
    primaryKey({ columns: [t.organizationId, t.templateId] }),
    uniqueIndex('templates_shortcut')
      .on(t.organizationId, t.shortcut)
      .where(sql`${t.archivedAt} is null`),
    index('templates_name').on(t.organizationId, t.name, t.templateId),
    check('templates_name', sql`length(${t.name}) between 1 and 120`),
    check(
      'templates_shortcut',
      sql`length(${t.shortcut}) between 1 and 32 and ${t.shortcut} = lower(${t.shortcut}) and ${t.shortcut} !~ '[[:space:]{}]' and strpos(${t.shortcut}, chr(59)) = 0`,
    ),
    foreignKey({
      columns: [t.organizationId, t.updatedBy],
      foreignColumns: [members.organizationId, members.memberId],
    }),
  ],
)

/** What a template says in one language. */
export const templateTexts = pgTable(
  'template_texts',
  {
    organizationId: organizationId(),
    templateId: uuid().notNull(),
    language: text().$type<KnowledgeLanguage>().notNull(),
    body: text().notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.organizationId, t.templateId, t.language] }),
    check('template_texts_language', isLanguage(t.language)),
    check('template_texts_body', sql`length(${t.body}) between 1 and 5000`),
    foreignKey({
      columns: [t.organizationId, t.templateId],
      foreignColumns: [templates.organizationId, templates.templateId],
    }).onDelete('cascade'),
  ],
)

/** A question that is asked again and again, with a short answer that somebody answers for until a day. */
export const cards = pgTable(
  'cards',
  {
    organizationId: organizationId().references(() => organizations.organizationId, { onDelete: 'cascade' }),
    cardId: id(),
    ownerId: uuid().notNull(),
    /** From this instant on it is not suggested any more, until its owner has looked at it. */
    reviewAt: instant().notNull(),
    version: integer().notNull().default(1),
    createdAt: instant().notNull(),
    updatedAt: instant().notNull(),
    archivedAt: instant(),
  },
  (t) => [
    primaryKey({ columns: [t.organizationId, t.cardId] }),
    index('cards_review')
      .on(t.organizationId, t.reviewAt, t.cardId)
      .where(sql`${t.archivedAt} is null`),
    index('cards_archived')
      .on(t.organizationId, t.reviewAt, t.cardId)
      .where(sql`${t.archivedAt} is not null`),
    check('cards_version', sql`${t.version} >= 1`),
    foreignKey({
      columns: [t.organizationId, t.ownerId],
      foreignColumns: [members.organizationId, members.memberId],
    }),
  ],
)

/** What a card asks and answers in one language, as it stands now. */
export const cardTexts = pgTable(
  'card_texts',
  {
    organizationId: organizationId(),
    cardId: uuid().notNull(),
    language: text().$type<KnowledgeLanguage>().notNull(),
    question: text().notNull(),
    answer: text().notNull(),
    /** A digest of the question made plain: the same question is on one card only. */
    questionKey: text().notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.organizationId, t.cardId, t.language] }),
    uniqueIndex('card_texts_question').on(t.organizationId, t.language, t.questionKey),
    check('card_texts_language', isLanguage(t.language)),
    check('card_texts_question_length', sql`length(${t.question}) between 1 and 300`),
    check('card_texts_answer_length', sql`length(${t.answer}) between 1 and 2000`),
    foreignKey({
      columns: [t.organizationId, t.cardId],
      foreignColumns: [cards.organizationId, cards.cardId],
    }).onDelete('cascade'),
  ],
)

/** One language of a card as a version had it. */
export interface CardText {
  language: KnowledgeLanguage
  question: string
  answer: string
}

/** What a card said in one of its versions, and who wrote that. */
export const cardVersions = pgTable(
  'card_versions',
  {
    organizationId: organizationId(),
    cardId: uuid().notNull(),
    version: integer().notNull(),
    /** Null for the command line. */
    authorId: uuid(),
    writtenAt: instant().notNull(),
    texts: jsonb().$type<CardText[]>().notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.organizationId, t.cardId, t.version] }),
    foreignKey({
      columns: [t.organizationId, t.cardId],
      foreignColumns: [cards.organizationId, cards.cardId],
    }).onDelete('cascade'),
    foreignKey({
      columns: [t.organizationId, t.authorId],
      foreignColumns: [members.organizationId, members.memberId],
    }),
  ],
)

/** A ticket that a card came from. */
export const cardSources = pgTable(
  'card_sources',
  {
    organizationId: organizationId(),
    cardId: uuid().notNull(),
    ticketId: uuid().notNull(),
    /** The note by which somebody asked the house on it; null where the ticket itself told what it says. */
    questionId: uuid(),
  },
  (t) => [
    primaryKey({ columns: [t.organizationId, t.cardId, t.ticketId] }),
    index('card_sources_ticket').on(t.organizationId, t.ticketId),
    // What the house answered is kept once.
    uniqueIndex('card_sources_question')
      .on(t.organizationId, t.questionId)
      .where(sql`${t.questionId} is not null`),
    foreignKey({
      columns: [t.organizationId, t.questionId],
      foreignColumns: [notes.organizationId, notes.noteId],
    }).onDelete('cascade'),
    foreignKey({
      columns: [t.organizationId, t.cardId],
      foreignColumns: [cards.organizationId, cards.cardId],
    }).onDelete('cascade'),
    foreignKey({
      columns: [t.organizationId, t.ticketId],
      foreignColumns: [tickets.organizationId, tickets.ticketId],
    }).onDelete('cascade'),
  ],
)

/**
 * A word of a card, stemmed, with its weight: words of the question count more. Full-text operators are not leakproof,
 * so row-level security would take their index away; equality of texts is, and this index stays.
 */
export const cardTerms = pgTable(
  'card_terms',
  {
    organizationId: organizationId(),
    language: text().$type<KnowledgeLanguage>().notNull(),
    term: text().notNull(),
    cardId: uuid().notNull(),
    weight: smallint().notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.organizationId, t.language, t.term, t.cardId] }),
    index('card_terms_card').on(t.organizationId, t.cardId),
    foreignKey({
      columns: [t.organizationId, t.cardId],
      foreignColumns: [cards.organizationId, cards.cardId],
    }).onDelete('cascade'),
  ],
)

/** A word of a template, stemmed, with its weight: words of the name count more. */
export const templateTerms = pgTable(
  'template_terms',
  {
    organizationId: organizationId(),
    language: text().$type<KnowledgeLanguage>().notNull(),
    term: text().notNull(),
    templateId: uuid().notNull(),
    weight: smallint().notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.organizationId, t.language, t.term, t.templateId] }),
    index('template_terms_template').on(t.organizationId, t.templateId),
    foreignKey({
      columns: [t.organizationId, t.templateId],
      foreignColumns: [templates.organizationId, templates.templateId],
    }).onDelete('cascade'),
  ],
)

/** The organization's own sentences of house style on a network; without a row, the connector's hold. */
export const networkCodes = pgTable(
  'network_codes',
  {
    organizationId: organizationId().references(() => organizations.organizationId, { onDelete: 'cascade' }),
    network: text().notNull(),
    language: text().$type<KnowledgeLanguage>().notNull(),
    sentences: text().array().notNull(),
    updatedAt: instant().notNull(),
    updatedBy: uuid(),
  },
  (t) => [
    primaryKey({ columns: [t.organizationId, t.network, t.language] }),
    check('network_codes_language', isLanguage(t.language)),
    check('network_codes_three', sql`cardinality(${t.sentences}) between 1 and 3`),
    foreignKey({
      columns: [t.organizationId, t.updatedBy],
      foreignColumns: [members.organizationId, members.memberId],
    }),
  ],
)

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
  uniqueIndex,
  uuid,
} from 'drizzle-orm/pg-core'
import { bytea } from '../db/bytea.ts'
import { count, id, instant, organizationId } from '../db/columns.ts'

/** One company. Its id is the organization_id of every other row. */
export const organizations = pgTable(
  'organizations',
  {
    organizationId: organizationId().primaryKey(),
    slug: text().notNull(),
    name: text().notNull(),
    timeZone: text().notNull().default('Europe/Paris'),
    locale: text().notNull().default('fr'),
    ticketCount: count(),
    /** While set, nothing of this organization is sent to any network. */
    publishingStoppedAt: instant(),
    publishingStoppedReason: text(),
    isDemonstration: boolean().notNull().default(false),
    createdAt: instant().notNull().defaultNow(),
  },
  (t) => [
    uniqueIndex('organizations_slug').on(t.slug),
    check('organizations_locale', sql`${t.locale} in ('fr','en','ar')`),
  ],
)

/** A person in an organization, with one role. */
export const members = pgTable(
  'members',
  {
    organizationId: organizationId().references(() => organizations.organizationId, { onDelete: 'cascade' }),
    memberId: id(),
    name: text().notNull(),
    email: text().notNull(),
    role: text().$type<'agent' | 'volunteer' | 'supervisor' | 'admin'>().notNull(),
    locale: text().notNull().default('fr'),
    timeZone: text().notNull().default('Europe/Paris'),
    passwordHash: text(),
    isAvailable: boolean().notNull().default(true),
    disabledAt: instant(),
    createdAt: instant().notNull().defaultNow(),
  },
  (t) => [
    primaryKey({ columns: [t.organizationId, t.memberId] }),
    uniqueIndex('members_email').on(t.organizationId, sql`lower(${t.email})`),
    check('members_role', sql`${t.role} in ('agent','volunteer','supervisor','admin')`),
    check('members_locale', sql`${t.locale} in ('fr','en','ar')`),
  ],
)

/** One signed-in browser or phone. Only the digest of the token is kept. */
export const sessions = pgTable(
  'sessions',
  {
    organizationId: organizationId(),
    sessionId: id(),
    memberId: uuid().notNull(),
    tokenHash: bytea().notNull(),
    kind: text().$type<'console' | 'device'>().notNull(),
    userAgent: text(),
    createdAt: instant().notNull().defaultNow(),
    lastSeenAt: instant().notNull().defaultNow(),
    expiresAt: instant().notNull(),
    revokedAt: instant(),
  },
  (t) => [
    primaryKey({ columns: [t.organizationId, t.sessionId] }),
    uniqueIndex('sessions_token').on(t.organizationId, t.tokenHash),
    index('sessions_member').on(t.organizationId, t.memberId),
    check('sessions_kind', sql`${t.kind} in ('console','device')`),
    foreignKey({
      columns: [t.organizationId, t.memberId],
      foreignColumns: [members.organizationId, members.memberId],
    }).onDelete('cascade'),
  ],
)

/** A link that signs one member in once. Only the digest of the token is kept. */
export const signInLinks = pgTable(
  'sign_in_links',
  {
    organizationId: organizationId(),
    signInLinkId: id(),
    memberId: uuid().notNull(),
    tokenHash: bytea().notNull(),
    /** The administrator who issued it; null when the command line did. */
    issuedBy: uuid(),
    createdAt: instant().notNull().defaultNow(),
    expiresAt: instant().notNull(),
    usedAt: instant(),
  },
  (t) => [
    primaryKey({ columns: [t.organizationId, t.signInLinkId] }),
    uniqueIndex('sign_in_links_token').on(t.organizationId, t.tokenHash),
    foreignKey({
      columns: [t.organizationId, t.memberId],
      foreignColumns: [members.organizationId, members.memberId],
    }).onDelete('cascade'),
  ],
)

/** A token for programs. It acts as its member, with that member's role. */
export const apiTokens = pgTable(
  'api_tokens',
  {
    organizationId: organizationId(),
    apiTokenId: id(),
    memberId: uuid().notNull(),
    name: text().notNull(),
    tokenHash: bytea().notNull(),
    createdAt: instant().notNull().defaultNow(),
    lastUsedAt: instant(),
    revokedAt: instant(),
  },
  (t) => [
    primaryKey({ columns: [t.organizationId, t.apiTokenId] }),
    uniqueIndex('api_tokens_token').on(t.organizationId, t.tokenHash),
    foreignKey({
      columns: [t.organizationId, t.memberId],
      foreignColumns: [members.organizationId, members.memberId],
    }).onDelete('cascade'),
  ],
)

/**
 * How often somebody tried to sign in lately, by address or by account, each under a keyed hash. Nobody's organization
 * is known before they are in, so these rows stand under the nil one.
 */
export const signInAttempts = pgTable(
  'sign_in_attempts',
  {
    organizationId: organizationId(),
    key: bytea().notNull(),
    attempts: integer().notNull(),
    since: instant().notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.organizationId, t.key] }),
    index('sign_in_attempts_since').on(t.organizationId, t.since),
  ],
)

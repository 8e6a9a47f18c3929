import { sql } from 'drizzle-orm'
import {
  bigint,
  boolean,
  check,
  date,
  foreignKey,
  index,
  integer,
  pgTable,
  primaryKey,
  smallint,
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
    /** For how many seconds the care team's public replies can be taken back before they leave; volunteers' always can. */
    careTeamHoldSeconds: smallint().notNull().default(0),
    isDemonstration: boolean().notNull().default(false),
    /** Of which organization this one is the stage of a rehearsal; null for every other one. Never changed. */
    rehearsalOf: uuid(),
    /** By how much the database's clock jumped ahead, while that is neither mended nor confirmed; the same in all of them. */
    clockAheadMs: bigint({ mode: 'number' }),
    createdAt: instant().notNull().defaultNow(),
  },
  (t) => [
    uniqueIndex('organizations_slug').on(t.slug),
    index('organizations_clock_ahead')
      .on(t.clockAheadMs)
      .where(sql`${t.clockAheadMs} is not null`),
    check('organizations_hold', sql`${t.careTeamHoldSeconds} between 0 and 60`),
    check(
      'organizations_stage',
      sql`${t.rehearsalOf} is null or not ${t.isDemonstration} and ${t.rehearsalOf} <> ${t.organizationId}`,
    ),
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
    /** What the person said of themselves; null while their hours speak for them. */
    availability: text().$type<'available' | 'away'>(),
    /** Until when that holds; null until they say otherwise. */
    availabilityUntil: instant(),
    disabledAt: instant(),
    createdAt: instant().notNull().defaultNow(),
  },
  (t) => [
    primaryKey({ columns: [t.organizationId, t.memberId] }),
    uniqueIndex('members_email').on(t.organizationId, sql`lower(${t.email})`),
    check('members_role', sql`${t.role} in ('agent','volunteer','supervisor','admin')`),
    check('members_locale', sql`${t.locale} in ('fr','en','ar')`),
    check('members_availability', sql`${t.availability} in ('available','away')`),
    check('members_availability_until', sql`${t.availabilityUntil} is null or ${t.availability} is not null`),
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

/** A group of members, to whom work can be handed off. An archived one is offered no longer; its name stays its own. */
export const teams = pgTable(
  'teams',
  {
    organizationId: organizationId().references(() => organizations.organizationId, { onDelete: 'cascade' }),
    teamId: id(),
    name: text().notNull(),
    archivedAt: instant(),
    createdAt: instant().notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.organizationId, t.teamId] }),
    uniqueIndex('teams_name').on(t.organizationId, sql`lower(${t.name})`),
    check('teams_name_length', sql`length(${t.name}) between 1 and 80`),
  ],
)

/** Who is in a team. */
export const teamMembers = pgTable(
  'team_members',
  {
    organizationId: organizationId(),
    teamId: uuid().notNull(),
    memberId: uuid().notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.organizationId, t.teamId, t.memberId] }),
    index('team_members_member').on(t.organizationId, t.memberId),
    foreignKey({
      columns: [t.organizationId, t.teamId],
      foreignColumns: [teams.organizationId, teams.teamId],
    }).onDelete('cascade'),
    foreignKey({
      columns: [t.organizationId, t.memberId],
      foreignColumns: [members.organizationId, members.memberId],
    }).onDelete('cascade'),
  ],
)

/**
 * Somebody who may become a member by a link, once. Only the digest of the link's token is kept; sending it again
 * replaces it. An address has one invitation that is still open.
 */
export const invitations = pgTable(
  'invitations',
  {
    organizationId: organizationId().references(() => organizations.organizationId, { onDelete: 'cascade' }),
    invitationId: id(),
    email: text().notNull(),
    role: text().$type<'agent' | 'volunteer' | 'supervisor' | 'admin'>().notNull(),
    locale: text().notNull(),
    tokenHash: bytea().notNull(),
    /** The administrator who invites; null when the command line does. */
    invitedBy: uuid(),
    createdAt: instant().notNull(),
    expiresAt: instant().notNull(),
    revokedAt: instant(),
    acceptedAt: instant(),
    /** The member they became. */
    acceptedBy: uuid(),
  },
  (t) => [
    primaryKey({ columns: [t.organizationId, t.invitationId] }),
    uniqueIndex('invitations_token').on(t.organizationId, t.tokenHash),
    uniqueIndex('invitations_one_open')
      .on(t.organizationId, sql`lower(${t.email})`)
      .where(sql`${t.acceptedAt} is null and ${t.revokedAt} is null`),
    uniqueIndex('invitations_member').on(t.organizationId, t.acceptedBy),
    check('invitations_role', sql`${t.role} in ('agent','volunteer','supervisor','admin')`),
    check('invitations_locale', sql`${t.locale} in ('fr','en','ar')`),
    check('invitations_accepted', sql`(${t.acceptedAt} is null) = (${t.acceptedBy} is null)`),
    check('invitations_end', sql`${t.acceptedAt} is null or ${t.revokedAt} is null`),
    foreignKey({
      columns: [t.organizationId, t.invitedBy],
      foreignColumns: [members.organizationId, members.memberId],
    }),
    foreignKey({
      columns: [t.organizationId, t.acceptedBy],
      foreignColumns: [members.organizationId, members.memberId],
    }),
  ],
)

/** The teams into which an invitation leads. */
export const invitationTeams = pgTable(
  'invitation_teams',
  {
    organizationId: organizationId(),
    invitationId: uuid().notNull(),
    teamId: uuid().notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.organizationId, t.invitationId, t.teamId] }),
    foreignKey({
      columns: [t.organizationId, t.invitationId],
      foreignColumns: [invitations.organizationId, invitations.invitationId],
    }).onDelete('cascade'),
    foreignKey({
      columns: [t.organizationId, t.teamId],
      foreignColumns: [teams.organizationId, teams.teamId],
    }).onDelete('cascade'),
  ],
)

/** One stretch of a member's week, in the wall time of their zone; an end at or before its start is on the next day. */
export const workingHours = pgTable(
  'working_hours',
  {
    organizationId: organizationId(),
    memberId: uuid().notNull(),
    /** 1 is Monday, 7 is Sunday. */
    day: smallint().notNull(),
    startTime: text().notNull(),
    endTime: text().notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.organizationId, t.memberId, t.day, t.startTime] }),
    check('working_hours_day', sql`${t.day} between 1 and 7`),
    check('working_hours_start', sql`${t.startTime} ~ '^([01][0-9]|2[0-3]):[0-5][0-9]$'`),
    check('working_hours_end', sql`${t.endTime} ~ '^(([01][0-9]|2[0-3]):[0-5][0-9]|24:00)$'`),
    foreignKey({
      columns: [t.organizationId, t.memberId],
      foreignColumns: [members.organizationId, members.memberId],
    }).onDelete('cascade'),
  ],
)

/** Days on which a member's week does not count, the first and the last included. */
export const daysOff = pgTable(
  'days_off',
  {
    organizationId: organizationId(),
    memberId: uuid().notNull(),
    firstDay: date({ mode: 'string' }).notNull(),
    lastDay: date({ mode: 'string' }).notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.organizationId, t.memberId, t.firstDay] }),
    check('days_off_order', sql`${t.lastDay} between ${t.firstDay} and ${t.firstDay} + 366`),
    foreignKey({
      columns: [t.organizationId, t.memberId],
      foreignColumns: [members.organizationId, members.memberId],
    }).onDelete('cascade'),
  ],
)

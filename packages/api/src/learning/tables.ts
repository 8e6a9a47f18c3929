import type { Axis, Lane } from '@relais/sla'
import { sql } from 'drizzle-orm'
import {
  check,
  doublePrecision,
  foreignKey,
  index,
  integer,
  pgTable,
  primaryKey,
  smallint,
  text,
  uuid,
} from 'drizzle-orm/pg-core'
import { id, instant, organizationId } from '../db/columns.ts'
import { organizations } from '../members/tables.ts'
import { tickets } from '../tickets/tables.ts'

/** What was learned from corrections at one moment, and how it did on later ones. Versions are never changed. */
export const learnedVersions = pgTable(
  'learned_versions',
  {
    organizationId: organizationId().references(() => organizations.organizationId, { onDelete: 'cascade' }),
    version: integer().notNull(),
    /** The rules whose points these take the place of: with other rules they count for nothing. */
    rulesVersion: text().notNull(),
    learnedAt: instant().notNull(),
    /** Who asked for it; null for the command line. */
    memberId: uuid(),
    /** How many examples it was learned from, and by how many later ones it was judged. */
    exampleCount: integer().notNull(),
    judgedCount: integer().notNull(),
    /** When the first and the last of all these examples were given. */
    firstExampleAt: instant().notNull(),
    lastExampleAt: instant().notNull(),
    /** By how many points a score is wrong on average, and how many are in the right lane, of those it was judged by. */
    rulesError: doublePrecision().notNull(),
    learnedError: doublePrecision().notNull(),
    rulesInLane: integer().notNull(),
    learnedInLane: integer().notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.organizationId, t.version] }),
    check('learned_versions_version', sql`${t.version} > 0`),
    check('learned_versions_errors', sql`${t.rulesError} >= 0 and ${t.learnedError} >= 0`),
    check(
      'learned_versions_judged',
      sql`${t.judgedCount} > 0 and ${t.rulesInLane} between 0 and ${t.judgedCount} and ${t.learnedInLane} between 0 and ${t.judgedCount}`,
    ),
  ],
)

/** The points of one reason on one score in a learned version, beside those of the rules. */
export const learnedPoints = pgTable(
  'learned_points',
  {
    organizationId: organizationId(),
    version: integer().notNull(),
    code: text().notNull(),
    axis: text().$type<Axis>().notNull(),
    rulesPoints: smallint().notNull(),
    points: smallint().notNull(),
    /** How many examples with this reason were learned from. */
    exampleCount: integer().notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.organizationId, t.version, t.code, t.axis] }),
    check('learned_points_axis', sql`${t.axis} in ('urgency','importance')`),
    check('learned_points_points', sql`${t.points} between 0 and 100`),
    // What decides on band 0 is a person's to decide.
    check(
      'learned_points_code',
      sql`${t.code} not in ('danger','self_harm','minor_at_risk','data_incident','threat','legal','regulator','press','formal_notice','deadline')`,
    ),
    foreignKey({
      columns: [t.organizationId, t.version],
      foreignColumns: [learnedVersions.organizationId, learnedVersions.version],
    }).onDelete('cascade'),
  ],
)

/** Whether learned points are compared with the rules or count in their place, and since when; without a row, neither. */
export const learningSettings = pgTable(
  'learning_settings',
  {
    organizationId: organizationId().primaryKey(),
    mode: text().$type<'off' | 'shadow' | 'on'>().notNull(),
    version: integer(),
    /** Since when this version is compared with the rules. */
    shadowSince: instant(),
    /** Since when it counts in their place. */
    onSince: instant(),
  },
  (t) => [
    check('learning_settings_mode', sql`${t.mode} in ('off','shadow','on')`),
    check(
      'learning_settings_version',
      sql`(${t.mode} = 'off') = (${t.version} is null) and (${t.mode} = 'off') = (${t.shadowSince} is null)`,
    ),
    // What counts has been watched for two weeks.
    check(
      'learning_settings_on',
      sql`(${t.mode} = 'on') = (${t.onSince} is not null) and ${t.onSince} >= ${t.shadowSince} + interval '336 hours'`,
    ),
    foreignKey({
      columns: [t.organizationId, t.version],
      foreignColumns: [learnedVersions.organizationId, learnedVersions.version],
    }),
  ],
)

/**
 * How many messages of one batch the rules put in one lane and the learned points in another, or the same. A message whose
 * lanes differ has a row of its own, with its ticket. Rows are only added: intake waits for nobody here.
 */
export const learningComparisons = pgTable(
  'learning_comparisons',
  {
    organizationId: organizationId(),
    comparisonId: id(),
    version: integer().notNull(),
    at: instant().notNull(),
    rulesLane: text().$type<Lane>().notNull(),
    learnedLane: text().$type<Lane>().notNull(),
    messageCount: integer().notNull(),
    ticketId: uuid(),
  },
  (t) => [
    primaryKey({ columns: [t.organizationId, t.comparisonId] }),
    index('learning_comparisons_at').on(t.organizationId, t.at),
    index('learning_comparisons_differing')
      .on(t.organizationId, t.at)
      .where(sql`${t.ticketId} is not null`),
    check(
      'learning_comparisons_lanes',
      sql`${t.rulesLane} in ('doNow','plan','volunteers','later') and ${t.learnedLane} in ('doNow','plan','volunteers','later')`,
    ),
    check('learning_comparisons_count', sql`${t.messageCount} > 0`),
    check(
      'learning_comparisons_ticket',
      sql`(${t.ticketId} is not null) = (${t.rulesLane} <> ${t.learnedLane})`,
    ),
    foreignKey({
      columns: [t.organizationId, t.version],
      foreignColumns: [learnedVersions.organizationId, learnedVersions.version],
    }),
    foreignKey({
      columns: [t.organizationId, t.ticketId],
      foreignColumns: [tickets.organizationId, tickets.ticketId],
    }).onDelete('cascade'),
  ],
)

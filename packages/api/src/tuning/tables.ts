import type { Points } from '@relais/sla'
import { sql } from 'drizzle-orm'
import {
  check,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  smallint,
  text,
  uniqueIndex,
  uuid,
} from 'drizzle-orm/pg-core'
import { instant, organizationId } from '../db/columns.ts'
import { organizations } from '../members/tables.ts'

/** The points of every rule that takes a ticket above all lanes, on both axes. */
const DANGER = sql.raw(
  ['danger', 'self_harm', 'minor_at_risk', 'data_incident', 'threat']
    .flatMap((code) => ['urgency', 'importance'].map((axis) => `("points" #>> '{${code},${axis}}')::int`))
    .join(', '),
)

/**
 * A version of an organization's rules of triage. Versions are never changed nor deleted: the one with the highest number
 * reads the messages that come in from then on, and what an earlier one read keeps its scores.
 */
export const triageRules = pgTable(
  'triage_rules',
  {
    organizationId: organizationId().references(() => organizations.organizationId, { onDelete: 'cascade' }),
    number: integer().notNull(),
    /** Its name: `triage-` and the number. */
    rulesVersion: text().notNull(),
    laneFrom: smallint().notNull(),
    mediumFrom: smallint().notNull(),
    highFrom: smallint().notNull(),
    /** Points by the code of a reason. */
    points: jsonb().$type<Record<string, Points>>().notNull(),
    /** Phrases of the organization's own by the sign that they show. */
    words: jsonb().$type<Record<string, readonly string[]>>().notNull(),
    why: text().notNull(),
    publishedAt: instant().notNull(),
    /** Who; null for the command line. A version outlives them, as it does everything but its organization. */
    publishedBy: uuid(),
  },
  (t) => [
    primaryKey({ columns: [t.organizationId, t.number] }),
    uniqueIndex('triage_rules_version').on(t.organizationId, t.rulesVersion),
    check('triage_rules_name', sql`${t.number} >= 1 and ${t.rulesVersion} = 'triage-' || ${t.number}`),
    check(
      'triage_rules_thresholds',
      sql`${t.laneFrom} between 1 and 100 and ${t.mediumFrom} >= 1 and ${t.highFrom} between ${t.mediumFrom} + 1 and 100`,
    ),
    check(
      'triage_rules_points',
      sql`jsonb_typeof(${t.points}) = 'object' and not jsonb_path_exists(${t.points}, '$.*.* ? (@.type() <> "number" || @ < 0 || @ > 100)')`,
    ),
    // Nobody but a person lets somebody in danger wait.
    check('triage_rules_danger', sql`least(${DANGER}) >= greatest(${t.laneFrom}, ${t.mediumFrom})`),
    check('triage_rules_reach', sql`coalesce((${t.points} #>> '{reach,importance}')::int, 0) <= 12`),
    check('triage_rules_words', sql`jsonb_typeof(${t.words}) = 'object'`),
    check('triage_rules_why', sql`length(${t.why}) between 1 and 500`),
  ],
)

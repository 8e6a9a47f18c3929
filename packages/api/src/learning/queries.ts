import { compareRules, type Lane, withLearned } from '@relais/sla'
import { and, asc, desc, eq, gte, inArray, isNotNull, sql } from 'drizzle-orm'
import type { Tx } from '../db/client.ts'
import { loadRules } from '../tuning/load-rules.ts'
import type { VersionRow } from './get-version.ts'
import { loadExamples } from './load-examples.ts'
import { type LearningSettings, readSettings } from './read-settings.ts'
import { learnedPoints, learnedVersions, learningComparisons } from './tables.ts'

const DAY_MS = 86_400_000
/** Comparisons are shown of so many days. */
const SHOWN_DAYS = 30

/** A learned version with its points. */
export interface LearnedVersionRow extends VersionRow {
  points: (typeof learnedPoints.$inferSelect)[]
  isOfRules: boolean
}

/** What an organization has decided, and what it was decided on. */
export interface LearningState {
  settings: LearningSettings
  /** The version that is compared or counts. */
  used: LearnedVersionRow | null
  /** The one that was learned last. */
  latest: LearnedVersionRow | null
}

/** How learning stands. Walks the keys of its tables. */
export async function readLearning(tx: Tx): Promise<LearningState> {
  const settings = await readSettings(tx)
  const [last] = await tx
    .select({ version: learnedVersions.version })
    .from(learnedVersions)
    .where(eq(learnedVersions.organizationId, tx.organizationId))
    .orderBy(desc(learnedVersions.version))
    .limit(1)
  const wanted = [settings.version, last?.version ?? null].filter((version) => version !== null)
  const versions = await listVersions(tx, wanted)
  const find = (version: number | null) => versions.find((one) => one.version === version) ?? null
  return { settings, used: find(settings.version), latest: find(last?.version ?? null) }
}

async function listVersions(tx: Tx, wanted: readonly number[]): Promise<LearnedVersionRow[]> {
  if (wanted.length === 0) return []
  const rows = await tx
    .select()
    .from(learnedVersions)
    .where(
      and(
        eq(learnedVersions.organizationId, tx.organizationId),
        inArray(learnedVersions.version, [...wanted]),
      ),
    )
  const points = await tx
    .select()
    .from(learnedPoints)
    .where(
      and(eq(learnedPoints.organizationId, tx.organizationId), inArray(learnedPoints.version, [...wanted])),
    )
    .orderBy(desc(learnedPoints.exampleCount), asc(learnedPoints.code), desc(learnedPoints.axis))
  const inForce = await loadRules(tx)
  return rows.map((row) => ({
    ...row,
    isOfRules: row.rulesVersion === inForce.version,
    points: points.filter(({ version }) => version === row.version),
  }))
}

/** How many messages of a day the rules put in one lane and the learned points in another, or the same. */
export interface LaneCountRow extends Record<string, unknown> {
  day: string
  rulesLane: Lane
  learnedLane: Lane
  messages: number
}

/** Of the version in use, for a month at most, by the organization's days. Index learning_comparisons_at. */
export async function countLanes(tx: Tx, settings: LearningSettings, now: Date): Promise<LaneCountRow[]> {
  const from = shownFrom(settings, now)
  if (from === null) return []
  const rows = await tx.execute<LaneCountRow>(sql`
    select to_char(c.at at time zone o.time_zone, 'YYYY-MM-DD') as day, c.rules_lane as "rulesLane",
      c.learned_lane as "learnedLane", sum(c.message_count)::int as messages
    from learning_comparisons c join organizations o on o.organization_id = c.organization_id
    where c.organization_id = ${tx.organizationId} and c.version = ${settings.version}
      and c.at >= ${from.toISOString()}::timestamptz
    group by 1, 2, 3 order by 1 desc, 2, 3`)
  return [...rows]
}

/** A message that the learned points put in another lane. */
export type LaneDifferenceRow = Pick<
  typeof learningComparisons.$inferSelect,
  'at' | 'rulesLane' | 'learnedLane' | 'ticketId'
>

/** The latest of them, for a month at most. Index learning_comparisons_differing. */
export async function listDifferences(
  tx: Tx,
  settings: LearningSettings,
  { now, limit }: { now: Date; limit: number },
): Promise<LaneDifferenceRow[]> {
  const from = shownFrom(settings, now)
  if (from === null || settings.version === null) return []
  return tx
    .select({
      at: learningComparisons.at,
      rulesLane: learningComparisons.rulesLane,
      learnedLane: learningComparisons.learnedLane,
      ticketId: learningComparisons.ticketId,
    })
    .from(learningComparisons)
    .where(
      and(
        eq(learningComparisons.organizationId, tx.organizationId),
        eq(learningComparisons.version, settings.version),
        gte(learningComparisons.at, from),
        isNotNull(learningComparisons.ticketId),
      ),
    )
    .orderBy(desc(learningComparisons.at), desc(learningComparisons.comparisonId))
    .limit(limit)
}

function shownFrom({ shadowSince }: LearningSettings, now: Date): Date | null {
  const month = new Date(now.getTime() - SHOWN_DAYS * DAY_MS)
  return shadowSince === null || shadowSince > month ? shadowSince : month
}

/** Which was nearer to what people said of scores since the comparison began; null while nothing is compared. */
export async function countNearer(
  tx: Tx,
  { settings, used }: LearningState,
): Promise<{ examples: number; rules: number; learned: number } | null> {
  if (used === null || settings.shadowSince === null || !used.isOfRules) return null
  const rules = await loadRules(tx)
  const { examples, rulesNearer, learnedNearer } = compareRules(
    await loadExamples(tx, settings.shadowSince),
    rules,
    withLearned(rules, `learned-${used.version}`, used.points),
  )
  return { examples, rules: rulesNearer, learned: learnedNearer }
}

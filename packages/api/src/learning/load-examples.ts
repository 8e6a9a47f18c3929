import type { Axis, LearningExample } from '@relais/sla'
import { type SQL, sql } from 'drizzle-orm'
import type { Tx } from '../db/client.ts'
import type { Reading } from '../triage/find-reading.ts'

/** As many as are learned from: the latest ones. */
const MOST_EXAMPLES = 10_000

/**
 * The last word of people on each score of what a customer wrote, as far as it was not taken back: corrected or confirmed.
 * Not where the rules or the person saw band 0, for spam, and where nothing had been read.
 */
function lastWords(tx: Tx, since: Date | null): SQL {
  return sql`
    select distinct on (c.ticket_id, coalesce(c.message_id, c.correction_id), c.what)
      c.correction_id, c.what as axis, c.value_after::int as score, c.reading -> 'reasons' as reasons, c.at
    from triage_corrections c
    where c.organization_id = ${tx.organizationId} and c.what in ('urgency', 'importance') and c.undone_at is null
      ${since === null ? sql`` : sql`and c.at >= ${since.toISOString()}::timestamptz`}
      and c.reading ->> 'band' = '1' and jsonb_array_length(c.reading -> 'reasons') > 0
      and not c.reading -> 'reasons' @> '[{"code": "spam"}]'::jsonb
      and not exists (
        select from triage_corrections b
        where b.organization_id = c.organization_id and b.ticket_id = c.ticket_id and b.change_key = c.change_key
          and b.what = 'band' and b.value_after = '0')
    order by c.ticket_id, coalesce(c.message_id, c.correction_id), c.what, c.at desc, c.correction_id desc`
}

/** The examples there are, or those given since; the latest first. Index triage_corrections_at. */
export async function loadExamples(tx: Tx, since: Date | null = null): Promise<LearningExample[]> {
  const rows = await tx.execute<{ axis: Axis; score: number; reasons: Reading['reasons']; at: string }>(sql`
    select e.axis, e.score, e.reasons, e.at from (${lastWords(tx, since)}) e
    order by e.at desc, e.correction_id desc limit ${MOST_EXAMPLES}`)
  return rows.map(({ axis, score, reasons, at }) => ({
    axis,
    score,
    reasons,
    band: 1,
    at: new Date(at).getTime(),
  }))
}

/** How many examples there are to learn from. Index triage_corrections_at. */
export async function countExamples(tx: Tx): Promise<number> {
  const [row] = await tx.execute<{ count: number }>(sql`
    select least(count(*), ${MOST_EXAMPLES})::int as count from (${lastWords(tx, null)}) e`)
  return row!.count
}

import { sql } from 'drizzle-orm'
import type { Tx } from '../db/client.ts'

/** So many of the latest answers tell how many follow a call; fewer than the least tell luck. */
const LATEST = 100
const LEAST = 20
/** Nobody is called twenty times over because of one bad week. */
const LEAST_RATE = 0.05

/**
 * The part of calls that somebody follows, 0 to 1, by the latest that were answered or lapsed; null until that is known. What
 * was withdrawn says nothing of anybody. Index overflow_calls_answered.
 */
export async function measureAcceptRate(tx: Tx): Promise<number | null> {
  const [row] = await tx.execute<{ followed: number; total: number }>(sql`
    select count(*) filter (where answer = 'followed')::int as followed, count(*)::int as total from (
      select answer from overflow_calls
      where organization_id = ${tx.organizationId} and answer is not null and answer <> 'withdrawn'
      order by answered_at desc limit ${LATEST}) latest`)
  const { followed, total } = row!
  return total < LEAST ? null : Math.max(LEAST_RATE, followed / total)
}

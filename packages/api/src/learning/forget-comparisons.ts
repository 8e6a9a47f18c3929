import { sql } from 'drizzle-orm'
import type { Tx } from '../db/client.ts'

/** Twice what is shown of them. */
const KEPT = sql`interval '60 days'`

/** Lets go of comparisons of more than sixty days ago, `limit` of them at most. */
export async function forgetComparisons(tx: Tx, { limit }: { limit: number }): Promise<{ count: number }> {
  const gone = await tx.execute(sql`
    delete from learning_comparisons where organization_id = ${tx.organizationId} and comparison_id in (
      select comparison_id from learning_comparisons
      where organization_id = ${tx.organizationId} and at < clock_timestamp() - ${KEPT}
      order by at limit ${limit} for update skip locked)
    returning 1`)
  return { count: gone.length }
}

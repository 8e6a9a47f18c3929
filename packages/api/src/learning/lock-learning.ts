import { sql } from 'drizzle-orm'
import type { Tx } from '../db/client.ts'

/** One decision about learning at a time in an organization. Scoring does not wait for it. */
export async function lockLearning(tx: Tx): Promise<void> {
  await tx.execute(
    sql`select pg_advisory_xact_lock(hashtextextended(${`learning ${tx.organizationId}`}::text, 0))`,
  )
}

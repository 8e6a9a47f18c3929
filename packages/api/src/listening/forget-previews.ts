import { and, eq, lt, sql } from 'drizzle-orm'
import type { Tx } from '../db/client.ts'
import { searchPreviews } from './tables.ts'

/** Lets trials of searches go that are older than this: what strangers said is not kept for having been looked at. */
export async function forgetPreviews(tx: Tx, minutes: number): Promise<void> {
  await tx
    .delete(searchPreviews)
    .where(
      and(
        eq(searchPreviews.organizationId, tx.organizationId),
        lt(searchPreviews.createdAt, sql`clock_timestamp() - make_interval(mins => ${minutes})`),
      ),
    )
}

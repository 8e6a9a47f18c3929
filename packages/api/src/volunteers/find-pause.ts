import { and, eq } from 'drizzle-orm'
import type { Tx } from '../db/client.ts'
import { volunteers } from './tables.ts'

/** A rest that somebody takes, over or not; null where there was none. By the key of volunteers. */
export async function findPause(
  tx: Tx,
  memberId: string,
): Promise<{ until: Date; because: 'wish' | 'abuse' } | null> {
  const [row] = await tx
    .select({ until: volunteers.pausedUntil, because: volunteers.pausedBecause })
    .from(volunteers)
    .where(and(eq(volunteers.organizationId, tx.organizationId), eq(volunteers.memberId, memberId)))
  return row?.until && row.because ? { until: row.until, because: row.because } : null
}

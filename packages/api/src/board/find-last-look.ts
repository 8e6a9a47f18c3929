import { eq } from 'drizzle-orm'
import type { Tx } from '../db/client.ts'
import { boards } from './tables.ts'

/** When the board was looked at last, a look that is under way included: it is waited for. Null before the first. */
export async function findLastLook(tx: Tx): Promise<Date | null> {
  const [board] = await tx
    .select({ refreshedAt: boards.refreshedAt })
    .from(boards)
    .where(eq(boards.organizationId, tx.organizationId))
    .for('share')
  return board?.refreshedAt ?? null
}

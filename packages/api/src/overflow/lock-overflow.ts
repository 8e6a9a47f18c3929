import { initialOverflow } from '@relais/sla'
import { eq } from 'drizzle-orm'
import type { Tx } from '../db/client.ts'
import type { OverflowRow } from './queries.ts'
import { overflows } from './tables.ts'

/** Where overflow stands, locked until the commit: of those who decide, one decides at a time. */
export async function lockOverflow(tx: Tx, now: Date): Promise<OverflowRow> {
  const { organizationId } = tx
  await tx
    .insert(overflows)
    .values({ organizationId, lookAt: now, state: initialOverflow })
    .onConflictDoNothing()
  const [row] = await tx
    .select()
    .from(overflows)
    .where(eq(overflows.organizationId, organizationId))
    .for('update')
  return row!
}

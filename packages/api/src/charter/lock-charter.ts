import { sql } from 'drizzle-orm'
import type { Tx } from '../db/client.ts'

/** Holds the charter as it is until the transaction ends: whoever publishes alone, those who sign together. */
export async function lockCharter(tx: Tx, how: 'to publish' | 'to sign'): Promise<void> {
  const key = sql`hashtextextended(${`charter ${tx.organizationId}`}::text, 0)`
  await tx.execute(
    how === 'to publish'
      ? sql`select pg_advisory_xact_lock(${key})`
      : sql`select pg_advisory_xact_lock_shared(${key})`,
  )
}

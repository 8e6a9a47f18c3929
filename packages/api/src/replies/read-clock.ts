import { sql } from 'drizzle-orm'
import type { Tx } from '../db/client.ts'

/** The database's clock: the one clock that all workers share. */
export async function readClock(tx: Tx): Promise<Date> {
  const [row] = await tx.execute<{ now: string }>(sql`select clock_timestamp() as now`)
  return new Date(row!.now)
}

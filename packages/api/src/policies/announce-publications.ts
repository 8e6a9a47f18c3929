import { sql } from 'drizzle-orm'
import type { Tx } from '../db/client.ts'

/** Wakes the worker that counts and publishes; it looks by itself once a second. */
export async function announcePublications(tx: Tx): Promise<void> {
  await tx.execute(sql`select pg_notify('relais_work', 'publications')`)
}

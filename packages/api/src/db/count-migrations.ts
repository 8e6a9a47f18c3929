import { readFileSync } from 'node:fs'
import type postgres from 'postgres'

const JOURNAL = new URL('../../migrations/meta/_journal.json', import.meta.url)

/** How many migrations this version of Relais brings. */
export function countOwnMigrations(): number {
  return (JSON.parse(readFileSync(JOURNAL, 'utf8')) as { entries: unknown[] }).entries.length
}

/** How many migrations a database has been through, asked as its owner; 0 for one that Relais has not touched. */
export async function countMigrations(connection: postgres.Sql): Promise<number> {
  const [table] = await connection<{ isThere: boolean }[]>`
    select to_regclass('drizzle.__drizzle_migrations') is not null as "isThere"`
  if (!table?.isThere) return 0
  const [row] = await connection<{ count: number }[]>`
    select count(*)::int4 as count from drizzle.__drizzle_migrations`
  return row!.count
}

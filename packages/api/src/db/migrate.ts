import { fileURLToPath } from 'node:url'
import { sql } from 'drizzle-orm'
import { migrate } from 'drizzle-orm/postgres-js/migrator'
import { type Database, type DatabaseLogin, openDatabase } from './client.ts'
import { guardRows, type Role } from './guard.ts'

const MIGRATIONS = fileURLToPath(new URL('../../migrations', import.meta.url))

/** Any constant will do, as long as every version of Relais uses the same one. */
const MIGRATION_LOCK = 7_253_201

/**
 * Brings the database to this version, as its owner: migrations, roles, row-level security. Several processes may
 * start at once: one does the work, the others wait and find it done. `guards` are the rules of schemas of their own.
 */
export async function migrateDatabase(
  login: DatabaseLogin,
  passwords: Partial<Record<Role, string>> = {},
  guards: ((owner: Database) => Promise<void>)[] = [],
): Promise<void> {
  const owner = openDatabase(login, { max: 1, name: 'migrate' })
  try {
    await owner.execute(sql`set statement_timeout = 0`)
    await owner.execute(sql`select pg_advisory_lock(${MIGRATION_LOCK})`)
    await migrate(owner, { migrationsFolder: MIGRATIONS })
    await guardRows(owner, passwords)
    for (const guard of guards) await guard(owner)
  } finally {
    await owner.$client.end({ timeout: 5 })
  }
}

/** What a server has to promise before anything is entrusted to it; null when it does. */
export async function findUnsafeSetting(login: DatabaseLogin): Promise<string | null> {
  const owner = openDatabase(login, { max: 1, name: 'settings' })
  try {
    const [row] = await owner.execute<{
      version: string
      fsync: string
      full_page_writes: string
      synchronous_commit: string
    }>(sql`
      select current_setting('server_version_num') as version, current_setting('fsync') as fsync,
        current_setting('full_page_writes') as full_page_writes, current_setting('synchronous_commit') as synchronous_commit`)
    if (!row) return 'The database server did not answer a simple question.'
    if (Number(row.version) < 160_000)
      return 'PostgreSQL 16 or newer is needed; this server is older. Upgrade it, or unset DATABASE_URL.'
    if (row.fsync === 'off')
      return 'This server runs with fsync off and would lose acknowledged messages. Set fsync = on.'
    if (row.full_page_writes === 'off')
      return 'This server runs with full_page_writes off. Set full_page_writes = on.'
    if (row.synchronous_commit === 'off')
      return 'This server runs with synchronous_commit off. Set synchronous_commit = on.'
    return null
  } finally {
    await owner.$client.end({ timeout: 5 })
  }
}

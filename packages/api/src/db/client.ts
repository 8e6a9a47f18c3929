import { sql } from 'drizzle-orm'
import { drizzle, type PostgresJsDatabase } from 'drizzle-orm/postgres-js'
import postgres from 'postgres'
import type { OrganizationId } from './id.ts'
import { announceChanges, LiveChanges } from './live-changes.ts'
import { prepareStatements } from './prepare-statements.ts'
import * as tables from './tables.ts'

/** Where and as whom to connect. */
export interface DatabaseLogin {
  url: string
  /** The role to take at connection, where the login itself is another one (an external server with one login). */
  role?: 'relais_app' | 'relais_intake' | 'relais_worker' | 'relais_town_square'
}

/** A pool of connections; whoever opens it ends it. */
export type Database = PostgresJsDatabase<typeof tables> & { $client: postgres.Sql }
/** A database, or a transaction of one that is open already: what is begun in it is a savepoint. */
export type Transactable = Pick<
  Database,
  'select' | 'insert' | 'update' | 'delete' | 'execute' | 'transaction'
>
/** A transaction that has not entered an organization yet. */
export type DrizzleTransaction = Parameters<Parameters<Database['transaction']>[0]>[0]

/** A transaction inside one organization. Everything it reads and writes is that organization's, by row-level security. */
export type Tx = DrizzleTransaction & {
  readonly organizationId: OrganizationId
  readonly changes: LiveChanges
}

/** The raw client: for LISTEN and for the insert of deliveries. Verbs use `openDatabase`. */
export function openRaw(
  login: DatabaseLogin,
  options: { max: number; name: string; endsIdleTransactionsAfterMs?: number },
): postgres.Sql {
  return postgres(login.url, {
    max: options.max,
    onnotice: () => {},
    connection: {
      application_name: `relais ${options.name}`,
      statement_timeout: 30_000,
      TimeZone: 'UTC',
      // A plan is made for the values it is run with: how many tickets wait is not the same for any two.
      plan_cache_mode: 'force_custom_plan',
      ...(options.endsIdleTransactionsAfterMs !== undefined && {
        idle_in_transaction_session_timeout: options.endsIdleTransactionsAfterMs,
      }),
      ...(login.role ? { role: login.role } : {}),
    },
  })
}

/**
 * The drizzle client over its own pool. `onStatement` sees every statement: tests count them. A transaction in which
 * nothing happens for `endsIdleTransactionsAfterMs` is rolled back: its process stands still, and holds what others need.
 */
export function openDatabase(
  login: DatabaseLogin,
  options: {
    max: number
    name: string
    onStatement?: (text: string) => void
    endsIdleTransactionsAfterMs?: number
  },
): Database {
  const client = openRaw(login, options)
  const { onStatement } = options
  return drizzle(prepareStatements(client), {
    schema: tables,
    casing: 'snake_case',
    ...(onStatement ? { logger: { logQuery: onStatement } } : {}),
  })
}

/**
 * Runs `work` in one transaction inside one organization, and announces the tickets it changed when it commits.
 * A `Refusal` or any other error rolls everything back.
 */
export async function inOrganization<T>(
  db: Transactable,
  organizationId: OrganizationId,
  work: (tx: Tx) => Promise<T>,
): Promise<T> {
  return db.transaction(async (transaction) => {
    const tx = await enterOrganization(transaction, organizationId)
    const result = await work(tx)
    await announceChanges(tx)
    return result
  })
}

/** Longest time a single read may take, in milliseconds; a request ends after ten seconds in any case. */
const READ_TIMEOUT_MS = 5_000

/** Runs reads in one transaction inside one organization; the database refuses to write in it. */
export async function readOrganization<T>(
  db: Transactable,
  organizationId: OrganizationId,
  work: (tx: Tx) => Promise<T>,
): Promise<T> {
  return db.transaction(async (transaction) => {
    await transaction.execute(sql`select set_config('relais.organization_id', ${organizationId}, true),
      set_config('transaction_read_only', 'on', true), set_config('statement_timeout', ${String(READ_TIMEOUT_MS)}, true)`)
    return work(asTx(transaction, organizationId))
  })
}

/** Sets the organization of a transaction that is already open. A worker calls it before each organization's batch. */
export async function enterOrganization(
  transaction: DrizzleTransaction,
  organizationId: OrganizationId,
): Promise<Tx> {
  await transaction.execute(sql`select set_config('relais.organization_id', ${organizationId}, true)`)
  return asTx(transaction, organizationId)
}

function asTx(transaction: DrizzleTransaction, organizationId: OrganizationId): Tx {
  return Object.assign(Object.create(transaction) as DrizzleTransaction, {
    organizationId,
    changes: new LiveChanges(),
  })
}

import { bluesky } from '@relais/connector-bluesky'
import type { Connector } from '@relais/connectors'
import { townSquare } from '@relais/connector-town-square'
import type { Logger } from 'pino'
import { findLastBackup } from '../backup/last-backup.ts'
import { deriveKeys } from '../channels/seal.ts'
import { type Config, ConfigError } from '../config.ts'
import type { World } from '../context.ts'
import { type Database, openDatabase } from '../db/client.ts'
import { DatabaseClock } from '../db/database-clock.ts'
import { guardedFetch } from '../http/guarded-fetch.ts'
import type { Metrics } from '../http/metrics.ts'
import { openMailer } from '../notifications/mailer.ts'
import { openPusher } from '../notifications/pusher.ts'
import type { Logins } from './open-databases.ts'

/** A worker that stands still (SIGSTOP, a paused machine) holds the tickets it was waking no longer than that. */
const IDLE_TRANSACTION_MS = 5_000

/** What a process does: everything, or the API or the workers alone. */
export type Part = 'all' | 'api' | 'worker'

/** What this process has, opened once. */
export interface OpenWorld extends World {
  db: Database
  worker: Database
  metrics: Metrics
  clock: DatabaseClock
  close: () => Promise<void>
}

/** Opens the pools, the connectors and the keys of a process. */
export async function openWorld(
  config: Config,
  logins: Logins,
  {
    log,
    publicUrl,
    allowedOrigins,
    part = 'all',
    metrics,
  }: {
    log: Logger
    publicUrl: string
    allowedOrigins: string[]
    metrics: Metrics
    /** Only the workers open the secrets that networks are called with, only the door those that webhooks are judged by. */
    part?: Part
  },
): Promise<OpenWorld> {
  const connectors = await loadConnectors(config.extraConnectors)
  const db = openDatabase(logins.app, { max: 16, name: 'app' })
  const worker = openDatabase(logins.worker, {
    max: 8,
    name: 'worker',
    endsIdleTransactionsAfterMs: IDLE_TRANSACTION_MS,
  })
  const keys = deriveKeys(logins.masterSecret, { door: part !== 'worker', worker: part !== 'api' })
  const clock = new DatabaseClock(worker, { log, metrics })
  await clock.read()
  const watching = clock.watch()
  const guarded = guardedFetch([...config.allowedOrigins, ...allowedOrigins])
  return {
    db,
    worker,
    connectors,
    keys,
    log,
    now: () => clock.now(),
    publicUrl,
    findLastBackup: config.databaseUrl === null ? () => findLastBackup(config.dataDir) : null,
    fetch: guarded,
    ...(config.mail && { mail: openMailer(config.mail) }),
    push: openPusher(
      { key: keys.push, contact: config.pushContact, fetch: guarded },
      { allowedOrigins: config.allowedOrigins },
    ),
    metrics,
    clock,
    close: async () => {
      watching.stop()
      await Promise.all([db.$client.end({ timeout: 5 }), worker.$client.end({ timeout: 5 })])
    },
  }
}

async function loadConnectors(extra: string[]): Promise<Map<string, Connector>> {
  const connectors = new Map<string, Connector>(
    [bluesky, townSquare].map((connector) => [connector.network, connector]),
  )
  for (const name of extra) {
    let exported: { connector?: Connector }
    try {
      exported = (await import(name)) as { connector?: Connector }
    } catch (error) {
      throw new ConfigError(
        `RELAIS_CONNECTORS: ${name} cannot be loaded (${error instanceof Error ? error.message : String(error)}). Install the package, or take it off the list.`,
      )
    }
    if (!exported.connector?.network)
      throw new ConfigError(`RELAIS_CONNECTORS: ${name} does not export a connector named \`connector\`.`)
    connectors.set(exported.connector.network, exported.connector)
  }
  return connectors
}

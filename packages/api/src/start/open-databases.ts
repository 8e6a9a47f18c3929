import { setTimeout as pause } from 'node:timers/promises'
import type { Config } from '../config.ts'
import { ConfigError } from '../config.ts'
import { type DatabaseLogin, openRaw } from '../db/client.ts'
import { countMigrations, countOwnMigrations } from '../db/count-migrations.ts'
import { findUnsafeSetting, migrateDatabase } from '../db/migrate.ts'
import { findRunningEmbedded, startEmbedded } from '../embedded/start-embedded.ts'
import type { Secrets } from '../embedded/secrets.ts'
import { guardTownSquare } from '../town-square/guard.ts'
import type { Say } from './say.ts'
import { isNotThere, tellDatabase } from './tell-database.ts'

/** How each part of this process connects, and the secret every key is derived from. */
export interface Logins {
  owner: DatabaseLogin
  app: DatabaseLogin
  intake: DatabaseLogin
  worker: DatabaseLogin
  townSquare: DatabaseLogin
  masterSecret: Buffer
  isEmbedded: boolean
  stop: () => Promise<void>
}

/** What opening may do besides connecting. */
export interface Opening {
  /** Start the embedded server; otherwise it has to be running. */
  mayStart: boolean
  /**
   * Check the server and bring the database to this version: `always`, only when it is `behind` or `empty`, or `never`,
   * beside processes that have done it. Left out: `always`.
   */
  migrates?: 'always' | 'behind' | 'empty' | 'never'
}

const PATIENCE_MS = 30_000

/**
 * Opens the database of this installation: the external one that DATABASE_URL names, or the embedded one, which is
 * started, or found running beside this process. Then brings it to this version, unless it may only be used as it is.
 *
 * Throws StartRefused or ConfigError with a sentence that says what to do.
 */
export async function openDatabases(
  config: Config,
  say: Say,
  options: Opening = { mayStart: true },
): Promise<Logins> {
  const logins = config.databaseUrl
    ? external(config, config.databaseUrl)
    : await embedded(config, say, options.mayStart)
  try {
    if (await isReadyToUse(logins, options.migrates ?? 'always')) return logins
    await say.during('Checking and migrating the database', async () => {
      const unsafe = await patiently(() => findUnsafeSetting(logins.owner))
      if (unsafe) throw new ConfigError(unsafe)
      await patiently(() =>
        migrateDatabase(logins.owner, passwordsOf(logins), [(owner) => guardTownSquare(owner)]),
      )
    })
    return logins
  } catch (error) {
    await logins.stop()
    throw await tellDatabase(config, error)
  }
}

/** True for a database that is to be used as it is; throws ConfigError where that cannot be. */
async function isReadyToUse(logins: Logins, migrates: NonNullable<Opening['migrates']>): Promise<boolean> {
  if (migrates === 'always') return false
  const owner = openRaw(logins.owner, { max: 1, name: 'version' })
  try {
    const applied = await countMigrations(owner)
    if (applied === countOwnMigrations()) return true
    if (applied === 0 && migrates === 'empty') return false
    if (applied < countOwnMigrations() && migrates === 'behind') return false
    throw new ConfigError(
      'The database is not of this version of Relais. Start this version first: npm start brings the database to it.',
    )
  } finally {
    await owner.end({ timeout: 5 })
  }
}

function external(config: Config, url: string): Logins {
  if (!config.masterSecret) {
    throw new ConfigError(
      'RELAIS_MASTER_SECRET: is needed with DATABASE_URL, and has to be the same for every process. Make one with: openssl rand -base64 32',
    )
  }
  const login = (own: string | null, role: NonNullable<DatabaseLogin['role']>): DatabaseLogin =>
    own ? { url: own } : { url, role }
  return {
    owner: { url },
    app: login(config.roleUrls.app, 'relais_app'),
    intake: login(config.roleUrls.intake, 'relais_intake'),
    worker: login(config.roleUrls.worker, 'relais_worker'),
    townSquare: { url, role: 'relais_town_square' },
    masterSecret: config.masterSecret,
    isEmbedded: false,
    stop: async () => {},
  }
}

async function embedded(config: Config, say: Say, mayStart: boolean): Promise<Logins> {
  const running = mayStart ? null : await findRunningEmbedded(config.dataDir)
  if (!running && !mayStart) {
    throw new ConfigError(
      `Relais is not running on ${config.dataDir}. Start it first with npm start, or set DATABASE_URL to use an external PostgreSQL.`,
    )
  }
  const server = running
    ? { ...running, stop: async () => {} }
    : await say.during('Starting the embedded PostgreSQL', () =>
        startEmbedded({ dataDir: config.dataDir, log: (sentence) => say.sentence(sentence) }),
      )
  const as = (role: keyof Secrets['passwords'], name: string): DatabaseLogin => {
    const url = new URL(server.ownerUrl)
    url.username = name
    url.password = server.secrets.passwords[role]
    return { url: url.href }
  }
  return {
    owner: { url: server.ownerUrl },
    app: as('app', 'relais_app'),
    intake: as('intake', 'relais_intake'),
    worker: as('worker', 'relais_worker'),
    townSquare: { url: server.ownerUrl, role: 'relais_town_square' },
    masterSecret: Buffer.from(server.secrets.masterSecret, 'base64url'),
    isEmbedded: true,
    stop: server.stop,
  }
}

function passwordsOf(logins: Logins) {
  if (!logins.isEmbedded) return {}
  const password = (login: DatabaseLogin) => decodeURIComponent(new URL(login.url).password)
  return {
    relais_app: password(logins.app),
    relais_intake: password(logins.intake),
    relais_worker: password(logins.worker),
  }
}

/** An external server may come up after Relais, or be failing over: it has half a minute. */
async function patiently<T>(work: () => Promise<T>): Promise<T> {
  const end = performance.now() + PATIENCE_MS
  for (;;) {
    try {
      return await work()
    } catch (error) {
      if (!isNotThere(error) || performance.now() > end) throw error
      await pause(500)
    }
  }
}

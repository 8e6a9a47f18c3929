import { randomBytes } from 'node:crypto'
import { chmod, mkdtemp, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import postgres from 'postgres'
import type { DatabaseLogin } from '../db/client.ts'
import type { Role } from '../db/guard.ts'
import { migrateDatabase } from '../db/migrate.ts'
import { takeLock } from '../embedded/lock.ts'
import { preparePlace } from '../embedded/place.ts'
import type { Secrets } from '../embedded/secrets.ts'
import { stopOrphan } from '../embedded/server.ts'
import { startEmbedded } from '../embedded/start-embedded.ts'
import { guardTownSquare } from '../town-square/guard.ts'

const PREFIX = 'relais-test-'

/** What is needed to make a database on the tests' server; plain data, so that it can be handed to other processes. */
export interface TestServer {
  superuserUrl: string
  passwords: Secrets['passwords']
}

/** One database, as each role connects to it. */
export interface TestDatabase {
  owner: DatabaseLogin
  app: DatabaseLogin
  intake: DatabaseLogin
  worker: DatabaseLogin
  townSquare: DatabaseLogin
}

/**
 * A real server with fsync off in a temporary folder, migrated once: the database it starts with is the template of
 * all the others. For tests and benches.
 */
export async function startTestServer(): Promise<TestServer & { stop: () => Promise<void> }> {
  await sweepAbandoned()
  const dataDir = await mkdtemp(join(tmpdir(), PREFIX))
  await chmod(dataDir, 0o711)
  const embedded = await startEmbedded({ dataDir, fsync: false, log: () => {} })
  const { superuserUrl, secrets } = embedded
  const { app, intake, worker } = secrets.passwords
  const stop = async () => {
    await embedded.stop()
    await rm(dataDir, { recursive: true, force: true })
  }
  try {
    await migrateDatabase(
      { url: embedded.ownerUrl },
      { relais_app: app, relais_intake: intake, relais_worker: worker },
      [(owner) => guardTownSquare(owner)],
    )
  } catch (error) {
    await stop()
    throw error
  }
  return { superuserUrl, passwords: secrets.passwords, stop }
}

/** A fresh, migrated, empty database: a copy of the template, in about a tenth of a second. */
export async function createDatabaseOn(server: TestServer): Promise<TestDatabase> {
  const name = `test_${randomBytes(6).toString('hex')}`
  const superuser = postgres(withDatabase(server.superuserUrl, 'postgres'), { max: 1, onnotice: () => {} })
  try {
    await superuser.unsafe(`create database ${name} template relais owner relais_owner`)
  } finally {
    await superuser.end()
  }
  const url = new URL(withDatabase(server.superuserUrl, name))
  const { passwords } = server
  const login = (role: Role | 'relais_owner', password: string) => {
    const own = new URL(url)
    own.username = role
    own.password = password
    return { url: own.href }
  }
  const owner = login('relais_owner', passwords.owner)
  return {
    owner,
    app: login('relais_app', passwords.app),
    intake: login('relais_intake', passwords.intake),
    worker: login('relais_worker', passwords.worker),
    townSquare: { ...owner, role: 'relais_town_square' },
  }
}

function withDatabase(url: string, name: string): string {
  const changed = new URL(url)
  changed.pathname = `/${name}`
  return changed.href
}

/** Stops and removes the servers of runs that were killed: a run that still lives holds its lock. */
async function sweepAbandoned(): Promise<void> {
  for (const name of await readdir(tmpdir())) {
    if (!name.startsWith(PREFIX)) continue
    const dataDir = join(tmpdir(), name)
    try {
      const place = await preparePlace(dataDir)
      await takeLock(place.folder, dataDir)
      await stopOrphan(place, () => {})
      await rm(dataDir, { recursive: true, force: true })
    } catch {
      continue // It belongs to a run that lives, or to somebody else.
    }
  }
}

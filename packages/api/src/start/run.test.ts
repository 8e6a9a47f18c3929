import { randomBytes } from 'node:crypto'
import { chmod, mkdtemp, rename, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setImmediate } from 'node:timers/promises'
import { pino } from 'pino'
import postgres from 'postgres'
import { afterAll, beforeAll, expect, it, onTestFinished } from 'vitest'
import { readConfig } from '../config.ts'
import { isAlive } from '../embedded/processes.ts'
import { readServerFile } from '../embedded/server.ts'
import { startEmbedded } from '../embedded/start-embedded.ts'
import { run } from './run.ts'
import type { Say } from './say.ts'

const CHECKING = 'Checking and migrating the database'

let dataDir: string
beforeAll(async () => {
  dataDir = await mkdtemp(join(tmpdir(), 'relais-start-'))
  await chmod(dataDir, 0o711)
})
afterAll(() => rm(dataDir, { recursive: true, force: true, maxRetries: 10 }))

/** Starts Relais, and does something when the database has been migrated and nothing is connected to it yet. */
function startAndThen(env: NodeJS.ProcessEnv, parts: string, afterMigrating: () => Promise<void>) {
  const say: Say = {
    sentence: () => {},
    async during(what, work) {
      const result = await work()
      if (what === CHECKING) await afterMigrating()
      return result
    },
  }
  const config = readConfig({ RELAIS_DATA_DIR: dataDir, PORT: '0', HOST: '127.0.0.1', ...env })
  const { signal } = new AbortController()
  return run({ config, say, parts, signal, log: pino({ level: 'silent' }) })
}

it.each(['api', 'worker'])(
  '%s: a PostgreSQL that stops during the start is told in a sentence',
  async (parts) => {
    const { ownerUrl, stop } = await startEmbedded({ dataDir, log: () => {} })
    const env = { DATABASE_URL: ownerUrl, RELAIS_MASTER_SECRET: randomBytes(32).toString('base64') }

    await expect(startAndThen(env, parts, stop)).rejects.toMatchObject({
      name: 'ConfigError',
      message: expect.stringMatching(/^DATABASE_URL: no PostgreSQL answers there \(ECONNREFUSED\)\. Check /),
    })
  },
)

it('a PostgreSQL that takes no connection more is told in a sentence', async () => {
  const { ownerUrl, superuserUrl, stop } = await startEmbedded({ dataDir, log: () => {} })
  onTestFinished(stop)
  const limit = async (connections: number) => {
    const superuser = postgres(superuserUrl, { max: 1 })
    await superuser`alter database relais connection limit ${superuser.unsafe(String(connections))}`
    await superuser.end()
  }
  const env = { DATABASE_URL: ownerUrl, RELAIS_MASTER_SECRET: randomBytes(32).toString('base64') }

  const start = startAndThen(env, 'worker', () => limit(0))

  await expect(start).rejects.toThrow(/^DATABASE_URL: the server has no connection left .* max_connections/)
  await limit(-1)
})

it('an embedded PostgreSQL that ends and cannot come back is told in a sentence, with its log', async () => {
  const data = join(dataDir, 'postgres', 'data')

  const start = startAndThen({}, 'all', async () => {
    const { pid } = (await readServerFile(data))!
    await rename(data, `${data}.away`)
    process.kill(pid, 'SIGKILL')
    while (await isAlive(pid)) await setImmediate()
  })

  await expect(start).rejects.toMatchObject({
    name: 'StartRefused',
    code: 'POSTGRES_FAILED',
    message: expect.stringContaining(join(dataDir, 'postgres', 'postgres.log')),
  })
})

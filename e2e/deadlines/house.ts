import { type ChildProcess, spawn } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { chmod, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { sql } from 'drizzle-orm'
import { pino } from 'pino'
import { channelPolls, channels } from '../../packages/api/src/channels/tables.ts'
import { readConfig } from '../../packages/api/src/config.ts'
import { type Database, inOrganization, openDatabase } from '../../packages/api/src/db/client.ts'
import { type ChannelId, newId, type OrganizationId } from '../../packages/api/src/db/id.ts'
import { startEmbedded } from '../../packages/api/src/embedded/start-embedded.ts'
import { createMetrics } from '../../packages/api/src/http/metrics.ts'
import { actAsCommandLine } from '../../packages/api/src/members/act-as.ts'
import { createMember } from '../../packages/api/src/members/create-member.ts'
import { createOrganization } from '../../packages/api/src/members/create-organization.ts'
import { openDatabases } from '../../packages/api/src/start/open-databases.ts'
import { openWorld } from '../../packages/api/src/start/open-world.ts'
import { silent } from '../../packages/api/src/start/say.ts'
import { Program } from './program.ts'

const MAIN = new URL('../../packages/api/src/main.ts', import.meta.url).pathname

/** Relais on a PostgreSQL of its own, fsync on, with an organization and a channel; its workers are real processes. */
export interface House {
  organizationId: OrganizationId
  channelId: ChannelId
  environment: NodeJS.ProcessEnv
  /** Sees everything; nothing that is tried goes through it. */
  owner: Database
  /** Starts a worker and waits until it is at work. */
  startWorker: (nodeArguments?: string[], environment?: NodeJS.ProcessEnv) => Promise<Program>
  startScript: (file: string, args: string[]) => Program
  /** Puts a schema before PostgreSQL's own, for connections that are opened from now on. */
  lay: (statements: string[]) => Promise<void>
  stop: () => Promise<void>
}

/** A zone in which it is early afternoon now, so that opening hours let every clock run. */
function afternoonZone(): string {
  const offset = 14 - new Date().getUTCHours()
  return offset === 0 ? 'Etc/GMT' : `Etc/GMT${offset > 0 ? '-' : '+'}${Math.abs(offset)}`
}

export async function openHouse(): Promise<House> {
  const dataDir = await mkdtemp(join(tmpdir(), 'relais-deadlines-'))
  await chmod(dataDir, 0o711)
  const embedded = await startEmbedded({ dataDir, log: () => {} })
  const environment = {
    ...process.env,
    DATABASE_URL: embedded.ownerUrl,
    RELAIS_MASTER_SECRET: randomBytes(32).toString('base64'),
    RELAIS_NO_DEMONSTRATION: '1',
    LOG_LEVEL: process.env['LOG_LEVEL'] ?? 'fatal',
  }
  const config = readConfig(environment)
  const world = await openWorld(config, await openDatabases(config, silent), {
    log: pino({ level: 'silent' }),
    publicUrl: 'http://localhost:4000',
    allowedOrigins: [],
    metrics: createMetrics(),
  })
  const organizationId = await createOrganization(world, {
    slug: 'lignes',
    name: 'Lignes',
    timeZone: afternoonZone(),
    locale: 'fr',
  })
  for (const role of ['supervisor', 'agent'] as const) {
    const person = { name: role, email: `${role}@lignes.example`, role }
    await createMember(actAsCommandLine(world, organizationId), person)
  }
  const channelId = newId<'channel'>()
  await inOrganization(world.db, organizationId, async (tx) => {
    const account = { network: 'town-square', externalId: 'brand', handle: 'lignes', name: '@lignes' }
    const serviceUrl = 'http://127.0.0.1:9/town-square'
    await tx.insert(channels).values({ organizationId, channelId, ...account, serviceUrl })
    await tx.insert(channelPolls).values({ organizationId, channelId })
  })
  await world.close()
  const owner = openDatabase({ url: embedded.ownerUrl }, { max: 2, name: 'deadlines' })

  const running = new Set<Program>()
  const start = (args: string[], more: NodeJS.ProcessEnv = {}) => {
    const child: ChildProcess = spawn(process.execPath, args, {
      env: { ...environment, ...more },
      stdio: ['ignore', 'pipe', 'inherit'],
    })
    const program = new Program(child)
    running.add(program)
    child.once('exit', () => running.delete(program))
    return program
  }
  const endAll = () => running.forEach((program) => program.kill())
  process.once('exit', endAll)
  return {
    organizationId,
    channelId,
    environment,
    owner,
    async startWorker(nodeArguments = [], more = {}) {
      const worker = start([...nodeArguments, MAIN, 'worker'], more)
      await worker.untilSays('The workers run')
      return worker
    },
    startScript: (file, args) => start([new URL(file, import.meta.url).pathname, ...args]),
    async lay(statements) {
      for (const text of statements) await owner.execute(sql.raw(text))
      await pause(50)
    },
    async stop() {
      process.off('exit', endAll)
      endAll()
      await owner.$client.end({ timeout: 1 })
      await embedded.stop()
      await rm(dataDir, { recursive: true, force: true })
    },
  }
}

import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { chmod, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { channels } from '../../packages/api/src/channels/tables.ts'
import { readConfig } from '../../packages/api/src/config.ts'
import { inOrganization, openRaw } from '../../packages/api/src/db/client.ts'
import { type ChannelId, newId, type OrganizationId } from '../../packages/api/src/db/id.ts'
import { findRunningEmbedded } from '../../packages/api/src/embedded/start-embedded.ts'
import { createMetrics } from '../../packages/api/src/http/metrics.ts'
import { actAsCommandLine } from '../../packages/api/src/members/act-as.ts'
import { createMember } from '../../packages/api/src/members/create-member.ts'
import { createOrganization } from '../../packages/api/src/members/create-organization.ts'
import { createLog } from '../../packages/api/src/start/create-log.ts'
import { openDatabases } from '../../packages/api/src/start/open-databases.ts'
import { type OpenWorld, openWorld } from '../../packages/api/src/start/open-world.ts'
import { silent } from '../../packages/api/src/start/say.ts'
import { ROOT } from '../../scripts/program.ts'

/** One company on the product's own embedded PostgreSQL, fsync on, as `npm start` makes it. */
export interface Installation {
  dataDir: string
  world: OpenWorld
  organizationId: OrganizationId
  channelId: ChannelId
  /** The superuser: it writes the tickets of the bench and reads sizes; nothing that is measured goes through it. */
  superuser: ReturnType<typeof openRaw>
  superuserUrl: string
  /** The process of PostgreSQL; its children are its processes. */
  postgresPid: number
  stop: () => Promise<void>
}

/** Who hears of broken promises. */
const TEAM = ['admin', 'supervisor', 'supervisor', 'agent', 'agent', 'agent', 'agent'] as const

export async function install(): Promise<Installation> {
  // Whoever stops a bench stops its PostgreSQL: that ends with the process, but not with a signal alone.
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(1))
  const dataDir = await mkdtemp(join(tmpdir(), 'relais-bench-'))
  // Started as root, PostgreSQL runs under another account, which has to pass through.
  await chmod(dataDir, 0o711)
  const closing: (() => Promise<unknown>)[] = [() => rm(dataDir, { recursive: true, force: true })]
  const stop = async () => {
    for (const close of closing) await close()
  }
  try {
    const config = readConfig({ RELAIS_DATA_DIR: dataDir })
    const logins = await openDatabases(config, silent)
    closing.unshift(logins.stop)
    const world = await openWorld(config, logins, {
      log: createLog('warn'),
      publicUrl: 'http://localhost:4000',
      allowedOrigins: [],
      metrics: createMetrics(),
    })
    closing.unshift(world.close)
    const embedded = await findRunningEmbedded(dataDir)
    if (!embedded) throw new Error('The embedded PostgreSQL of this run is not to be found.')
    const superuser = openRaw({ url: embedded.superuserUrl }, { max: 1, name: 'bench' })
    closing.unshift(() => superuser.end({ timeout: 2 }))
    await superuser`set statement_timeout = 0`

    const organizationId = await createOrganization(world, {
      slug: 'lignes',
      name: 'Lignes',
      timeZone: 'Europe/Paris',
      locale: 'fr',
    })
    for (const [index, role] of TEAM.entries()) {
      const email = `member-${index}@lignes.example`
      await createMember(actAsCommandLine(world, organizationId), { name: `Membre ${index}`, email, role })
    }
    const channelId = newId<'channel'>()
    await inOrganization(world.db, organizationId, (tx) =>
      tx.insert(channels).values({
        organizationId,
        channelId,
        network: 'town-square',
        externalId: 'brand',
        handle: 'lignes',
        name: '@lignes',
        serviceUrl: 'http://127.0.0.1:9/town-square',
      }),
    )
    const [server] = await superuser<[{ pid: number }]>`
      select split_part(pg_read_file('postmaster.pid'), E'\n', 1)::int as pid`
    return {
      dataDir,
      world,
      organizationId,
      channelId,
      superuser,
      superuserUrl: embedded.superuserUrl,
      postgresPid: server.pid,
      stop,
    }
  } catch (error) {
    await stop()
    throw error
  }
}

/** A worker in a process of its own, with every loop that it has in the product. */
export interface WorkerProcess {
  pid: number
  /** Has it collect what it no longer needs; it has to be started to be inspected. */
  collectGarbage: () => Promise<void>
  /** Ends it in the middle of whatever it does. */
  kill: () => Promise<void>
  stop: () => Promise<void>
}

/** Starts a worker, and resolves when its loops run. */
export async function startWorker(
  { dataDir }: Installation,
  { isInspected = false } = {},
): Promise<WorkerProcess> {
  const program = join(ROOT, 'packages', 'api', 'src', 'main.ts')
  const child = spawn(
    process.execPath,
    [...(isInspected ? ['--inspect=127.0.0.1:0'] : []), program, 'worker'],
    {
      env: { PATH: process.env['PATH'], RELAIS_DATA_DIR: dataDir },
      // With the channel of its parent it ends too: nothing is left behind by a bench that was killed.
      stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
    },
  )
  let complaints = ''
  child.stderr!.setEncoding('utf8').on('data', (text: string) => {
    if (isInspected) complaints += text
    else process.stderr.write(text)
  })
  await untilReady(child)
  const [inspector = ''] = /ws:\/\/\S+/.exec(complaints) ?? []
  return {
    pid: child.pid!,
    collectGarbage: () => askInspector(inspector, 'HeapProfiler.collectGarbage'),
    async kill() {
      child.kill('SIGKILL')
      await once(child, 'exit')
    },
    async stop() {
      if (child.exitCode !== null || child.signalCode !== null) return
      child.kill('SIGTERM')
      await once(child, 'exit')
    },
  }
}

async function askInspector(address: string, method: string): Promise<void> {
  const socket = new WebSocket(address)
  await once(socket, 'open')
  socket.send(JSON.stringify({ id: 1, method }))
  await once(socket, 'message')
  const closed = once(socket, 'close')
  socket.close()
  await closed
}

async function untilReady(child: ChildProcess): Promise<void> {
  let said = ''
  await new Promise<void>((resolve, reject) => {
    child.stdout!.setEncoding('utf8').on('data', (text: string) => {
      said += text
      if (said.includes('The workers run')) resolve()
    })
    child.once('exit', () => reject(new Error(`A worker ended before it was ready:\n${said}`)))
  })
}

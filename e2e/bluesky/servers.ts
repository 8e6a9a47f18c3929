import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { rmSync } from 'node:fs'
import { chmod, mkdtemp, rm } from 'node:fs/promises'
import { createServer, type AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { TestNetwork } from '@atproto/dev-env'
import { startEmbedded } from '../../packages/api/src/embedded/start-embedded.ts'

/** A Bluesky network of our own: a directory, a personal data server and the application's view of all posts. */
export interface BlueskyServers {
  /** Where accounts live and clients talk. */
  pdsUrl: string
  network: TestNetwork
  stop: () => Promise<void>
}

/** Starts the real servers on free ports, on a database and a Redis of their own in a temporary folder. */
export async function startServers(): Promise<BlueskyServers> {
  const folder = await mkdtemp(join(tmpdir(), 'relais-bluesky-'))
  await chmod(folder, 0o755)
  // An interruption ends the database with the process, and what it had written.
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }))
  const stops: (() => Promise<unknown>)[] = [() => rm(folder, { recursive: true, force: true })]
  const stop = async () => {
    for (const step of stops.splice(0).reverse()) await step()
  }

  try {
    const redisPort = await freePort()
    // Ours runs as root too, from a clone in any folder.
    const database = await startEmbedded({ dataDir: folder, fsync: false, log: () => {} })
    stops.push(database.stop)

    stops.push(await startRedis(redisPort, folder))

    process.env['DB_POSTGRES_URL'] = database.superuserUrl
    process.env['REDIS_HOST'] = `127.0.0.1:${redisPort}`
    process.env['NODE_ENV'] = 'test'
    process.env['LOG_ENABLED'] = 'false'
    // Their database client warns of a way of asking that they still use.
    process.noDeprecation = true
    const { TestNetwork: Network } = await import('@atproto/dev-env')
    const network = await Network.create({ dbPostgresSchema: 'relais' })
    stops.push(() => network.close())
    return { pdsUrl: network.pds.url, network, stop }
  } catch (error) {
    await stop()
    throw error
  }
}

async function startRedis(port: number, folder: string): Promise<() => Promise<unknown>> {
  const options = ['--port', String(port), '--bind', '127.0.0.1', '--save', '', '--dir', folder]
  const redis = spawn('redis-server', options, { stdio: ['ignore', 'pipe', 'inherit'] })
  const ended = once(redis, 'exit')
  process.once('exit', () => redis.kill())
  await new Promise<void>((resolve, reject) => {
    redis.once('error', () => reject(new Error('redis-server is missing: apt-get install redis-server')))
    redis.once('exit', (code) =>
      reject(new Error(`redis-server ended with code ${code} before it was ready.`)),
    )
    redis.stdout.on('data', (line) => void (String(line).includes('Ready to accept') && resolve()))
  })
  return () => {
    redis.kill()
    return ended
  }
}

/** A port of this machine that nobody listens on. */
export async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  await new Promise((resolve) => server.close(resolve))
  return port
}

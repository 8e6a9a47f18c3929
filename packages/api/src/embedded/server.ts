import { spawn, type ChildProcess } from 'node:child_process'
import { open, readFile, rename, rm, stat } from 'node:fs/promises'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import type { Binaries } from './binaries.ts'
import { SERVER_ENVIRONMENT } from './create-cluster.ts'
import { diskFull, type Place } from './place.ts'
import { isAlive, isServerOf } from './processes.ts'
import { complaintOf, ranOutOfRoom } from './server-log.ts'
import { StartRefused } from './start-refused.ts'

const LOG_LIMIT_BYTES = 20_000_000

/** A server that accepts connections. */
export interface Server {
  port: number
  child: ChildProcess
}

/** What postmaster.pid says, or null when there is none. */
export async function readServerFile(
  data: string,
): Promise<{ pid: number; port: number; isReady: boolean } | null> {
  const text = await readFile(join(data, 'postmaster.pid'), 'utf8').catch(() => null)
  if (text === null) return null
  const lines = text.split('\n')
  return { pid: Number(lines[0]), port: Number(lines[3]), isReady: lines[7]?.trim() === 'ready' }
}

/** Stops the server that a killed run has left behind, and forgets one that died with the machine. */
export async function stopOrphan(place: Place, log: (sentence: string) => void): Promise<void> {
  const left = await readServerFile(place.data)
  if (!left) return
  if (await isServerOf(left.pid, place.data)) {
    log(`An earlier run was killed and its PostgreSQL (process ${left.pid}) is still there: stopping it.`)
    await stopServer(left.pid)
  }
  // The id may belong to another program by now; PostgreSQL would then refuse to start.
  await rm(join(place.data, 'postmaster.pid'), { force: true })
}

/** Starts the server on 127.0.0.1 and waits until it accepts connections, recovery included. */
export async function startServer(
  place: Place,
  binaries: Binaries,
  options: { port?: number | undefined; fsync: boolean; log: (sentence: string) => void },
): Promise<Server> {
  const logFile = await openLog(place)
  try {
    for (let attempt = 1; ; attempt++) {
      const port = options.port ?? (await freePort())
      const from = (await logFile.stat()).size
      const child = spawn(binaries.postgres, serverFlags(place, port, options.fsync), {
        cwd: '/',
        env: SERVER_ENVIRONMENT,
        // In a session of its own: a Ctrl-C on the terminal must reach us alone, and we stop the server last.
        detached: true,
        stdio: ['ignore', logFile.fd, logFile.fd],
        ...(place.account && { uid: place.account.uid, gid: place.account.gid }),
      })
      if (await becameReady(child, place, options.log)) return { port, child }
      const output = await readFrom(place, from)
      const isWorthAnotherTry =
        /could not bind|Address already in use|pre-existing shared memory block/.test(output) && attempt < 20
      if (!isWorthAnotherTry) throw startFailed(place, output)
      await pause(250)
    }
  } finally {
    await logFile.close()
  }
}

/** Ends a server: politely, then firmly, then by force. Committed work is safe in each. */
export async function stopServer(pid: number): Promise<void> {
  for (const [signal, seconds] of [
    ['SIGINT', 20],
    ['SIGQUIT', 5],
    ['SIGKILL', 5],
  ] as const) {
    try {
      process.kill(pid, signal)
    } catch {
      return // It has gone.
    }
    for (const end = performance.now() + seconds * 1000; performance.now() < end; await pause(20)) {
      if (!(await isAlive(pid))) return
    }
  }
}

function serverFlags(place: Place, port: number, fsync: boolean): string[] {
  const settings: Record<string, string | number> = {
    listen_addresses: '127.0.0.1',
    port,
    unix_socket_directories: '',
    max_connections: 100,
    log_checkpoints: 'off',
    // A slot that nobody reads must not fill the disk: a full write-ahead log stops the server.
    max_slot_wal_keep_size: '1GB',
    ...(fsync ? {} : { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off' }),
  }
  return [
    '-D',
    place.data,
    ...Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`]),
  ]
}

/** False when the process has ended instead. */
async function becameReady(child: ChildProcess, place: Place, log: (sentence: string) => void) {
  let hasEnded = false
  child.once('error', () => (hasEnded = true))
  child.once('exit', () => (hasEnded = true))
  for (let waited = 0; !hasEnded; waited += 25) {
    const file = await readServerFile(place.data)
    if (file && file.pid === child.pid && file.isReady) return true
    if (waited > 0 && waited % 5000 === 0)
      log('PostgreSQL is still recovering from an abrupt stop: please wait.')
    await pause(25)
  }
  return false
}

async function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer()
    probe.once('error', reject)
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address()
      probe.close(() => resolve(typeof address === 'object' && address ? address.port : 0))
    })
  })
}

async function openLog(place: Place) {
  const file = join(place.folder, 'postgres.log')
  const size = await stat(file).then(
    (found) => found.size,
    () => 0,
  )
  if (size > LOG_LIMIT_BYTES) await rename(file, `${file}.1`)
  return open(file, 'a', 0o600)
}

async function readFrom(place: Place, offset: number): Promise<string> {
  const whole = await readFile(join(place.folder, 'postgres.log'))
  return whole.subarray(offset).toString()
}

function startFailed(place: Place, output: string): StartRefused {
  const logFile = join(place.folder, 'postgres.log')
  if (ranOutOfRoom(output)) return diskFull(place.folder)
  if (
    /valid checkpoint record|invalid page|could not read file|control file.*(corrupt|checksum)/i.test(output)
  ) {
    return new StartRefused(
      'DATA_DAMAGED',
      `The database in ${place.data} is damaged (see ${logFile}). Restore the last backup: npm run relais -- restore.`,
    )
  }
  const last = complaintOf(output)
  return new StartRefused('POSTGRES_FAILED', `PostgreSQL did not start (see ${logFile}): ${last}`)
}

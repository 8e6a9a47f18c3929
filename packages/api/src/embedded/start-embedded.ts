import { readFile, realpath, stat } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { findBinaries, type Binaries } from './binaries.ts'
import { createCluster, DATABASE, OWNER, removeUnfinished, SUPERUSER } from './create-cluster.ts'
import { takeLock } from './lock.ts'
import { checkRoom, diskFull, findFolder, preparePlace, type Place } from './place.ts'
import { isServerOf } from './processes.ts'
import { createSecrets, findSecrets, type Secrets } from './secrets.ts'
import { readServerFile, startServer, stopOrphan, stopServer, type Server } from './server.ts'
import { StartRefused, systemCode } from './start-refused.ts'

/** An embedded PostgreSQL that accepts connections. */
export interface Embedded {
  /** Connects as relais_owner: migrations, and the making of the other login roles. */
  ownerUrl: string
  /** Connects as the superuser to the same database: template databases in tests, nothing in the product. */
  superuserUrl: string
  secrets: Secrets
  /** Where the cluster lies. */
  place: string
}

export interface EmbeddedOptions {
  /** The folder of this installation; made if it is not there. */
  dataDir: string
  /** Told one sentence for everything a person should know. */
  log: (sentence: string) => void
  /** False in tests only: a crash of the machine may then damage the cluster. */
  fsync?: boolean
  /** Free bytes below which the start is refused. */
  neededBytes?: number
}

const MEGABYTE = 1_000_000

/**
 * Starts the embedded PostgreSQL of a data folder, after making it if it is new; a server that dies is started again
 * on the same port until `stop` is called.
 *
 * Throws StartRefused, with a sentence that says what to do, when the folder is in use, unwritable, damaged, of
 * another version, or the disk is full.
 */
export async function startEmbedded(
  options: EmbeddedOptions,
): Promise<Embedded & { stop: () => Promise<void> }> {
  const { log, fsync = true } = options
  const dataDir = resolve(options.dataDir)
  const place = await preparePlace(dataDir, log)
  const isNew = !(await exists(place.data))
  await checkRoom(place.folder, options.neededBytes ?? (isNew ? 300 : 100) * MEGABYTE)
  const lock = await takeLock(place.folder, dataDir)
  try {
    const binaries = await findBinaries(place.account !== null)
    const secrets = await secretsOf(dataDir, isNew)
    if (await removeUnfinished(place)) log('An earlier first start was interrupted: beginning again.')
    if (isNew) {
      if (place.account)
        log(`PostgreSQL refuses to run as root: it runs as ${place.account.name}, in ${place.folder}.`)
      await createCluster(place, binaries, secrets)
    } else {
      await checkVersion(place, binaries, dataDir)
      await stopOrphan(place, log)
    }
    const stop = await supervise(place, binaries, fsync, log)
    return {
      ...describe(stop.port, secrets, place),
      async stop() {
        await stop()
        await lock.release()
      },
    }
  } catch (error) {
    await lock.release()
    throw systemCode(error) === 'ENOSPC' ? diskFull(place.folder) : error
  }
}

/** The embedded server of a data folder if it is running now, for a command beside it; null if not. */
export async function findRunningEmbedded(dataDir: string): Promise<Embedded | null> {
  const home = resolve(dataDir)
  const folder = await findFolder(home)
  const secrets = await findSecrets(home)
  if (!folder || !secrets) return null
  const data = join(folder, 'data')
  const file = await readServerFile(data)
  if (!file?.isReady || !(await isServerOf(file.pid, await realpath(data)))) return null
  return describe(file.port, secrets, { folder, data, account: null })
}

/** Starts the server and keeps it running; the function it gives back stops both. */
async function supervise(place: Place, binaries: Binaries, fsync: boolean, log: (sentence: string) => void) {
  let server: Server = await startServer(place, binaries, { fsync, log })
  const { port } = server
  let isStopping = false
  let restart: Promise<void> | undefined

  // Whatever ends this process, its server does not outlive it; a kill -9 is left to the next start.
  const endWithUs = () => server.child.kill('SIGINT')
  process.once('exit', endWithUs)

  const watch = () =>
    server.child.once('exit', () => {
      restart = startAgain()
    })
  const startAgain = async () => {
    for (let delay = 100; !isStopping; delay = Math.min(delay * 2, 5_000)) {
      log('PostgreSQL ended by itself: starting it again.')
      try {
        await stopOrphan(place, log)
        server = await startServer(place, binaries, { port, fsync, log })
        if (isStopping) await stopServer(server.child.pid!)
        else watch()
        return
      } catch (error) {
        log(error instanceof Error ? error.message : String(error))
        await pause(delay)
      }
    }
  }
  watch()

  const stop = async () => {
    isStopping = true
    process.off('exit', endWithUs)
    const { child } = server
    if (child.exitCode === null && child.signalCode === null) await stopServer(child.pid!)
    await restart
  }
  return Object.assign(stop, { port })
}

function describe(port: number, secrets: Secrets, place: Place): Embedded {
  const url = (role: string, password: string) =>
    `postgres://${role}:${password}@127.0.0.1:${port}/${DATABASE}`
  return {
    ownerUrl: url(OWNER, secrets.passwords.owner),
    superuserUrl: url(SUPERUSER, secrets.passwords.superuser),
    secrets,
    place: place.folder,
  }
}

async function secretsOf(dataDir: string, isNew: boolean): Promise<Secrets> {
  const found = await findSecrets(dataDir)
  if (found) return found
  if (isNew) return createSecrets(dataDir)
  throw new StartRefused(
    'SECRETS_MISSING',
    `${join(dataDir, 'secrets.json')} is missing although the database is there. Put it back from your backup: without it the stored tokens cannot be read.`,
  )
}

async function checkVersion(place: Place, binaries: Binaries, dataDir: string): Promise<void> {
  const major = Number.parseInt(await readFile(join(place.data, 'PG_VERSION'), 'utf8').catch(() => 'NaN'))
  if (major === binaries.major) return
  if (Number.isNaN(major)) {
    throw new StartRefused(
      'DATA_DAMAGED',
      `${place.data} is not a whole database. Restore the last backup (npm run relais -- restore), or move ${dataDir} away to start afresh.`,
    )
  }
  throw new StartRefused(
    'DATA_OF_ANOTHER_VERSION',
    `${dataDir} was written by PostgreSQL ${major} and this Relais brings PostgreSQL ${binaries.major}. Start the Relais that wrote it and follow docs/operate/upgrade.md, or move ${dataDir} away to start afresh.`,
  )
}

async function exists(path: string): Promise<boolean> {
  try {
    await stat(path)
    return true
  } catch (error) {
    if (systemCode(error) === 'ENOENT') return false
    throw error
  }
}

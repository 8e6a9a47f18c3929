import { spawn } from 'node:child_process'
import { chown, mkdir, readdir, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Account } from './account.ts'
import type { Binaries } from './binaries.ts'
import { diskFull, type Place } from './place.ts'
import type { Secrets } from './secrets.ts'
import { complaintOf, ranOutOfRoom } from './server-log.ts'
import { StartRefused, systemCode } from './start-refused.ts'

/** The superuser of the embedded server: it makes the owner below and is used for backups and nothing else. */
export const SUPERUSER = 'relais_superuser'

/** Owner of the database and of everything in it; runs the migrations and makes the other login roles. */
export const OWNER = 'relais_owner'

export const DATABASE = 'relais'

const UNFINISHED = 'data.unfinished-'

/** What PostgreSQL's programs may know of our environment: nothing that could change what they do. */
export const SERVER_ENVIRONMENT = { PATH: '/usr/bin:/bin', LC_ALL: 'C', TZ: 'UTC' }

/**
 * Makes the cluster, its owner and its database, then gives it its name: a folder called `data` is complete, whatever
 * happened to the start that made it. Checksums are on, passwords are SCRAM, and sorting is PostgreSQL's own, so that
 * an upgrade of the system's libraries cannot break an index.
 */
export async function createCluster(place: Place, binaries: Binaries, secrets: Secrets): Promise<void> {
  const unfinished = join(place.folder, `${UNFINISHED}${process.pid}`)
  const passwordFile = `${unfinished}.password`
  const { passwords } = secrets
  try {
    await makeOwned(unfinished, place.account)
    await writeFile(passwordFile, `${passwords.superuser}\n`, { mode: 0o600 })
    if (place.account) await chown(passwordFile, place.account.uid, place.account.gid)
    const flags = `--auth=scram-sha-256 --data-checksums --encoding=UTF8 --locale=C --locale-provider=builtin --builtin-locale=C.UTF-8 --no-instructions`
    const names = [`--pgdata=${unfinished}`, `--username=${SUPERUSER}`, `--pwfile=${passwordFile}`]
    await run(binaries.initdb, [...names, ...flags.split(' ')], place)
    await runStatements(binaries, place, unfinished, 'postgres', [
      `create role ${OWNER} login createrole password '${passwords.owner}'`,
      `create database ${DATABASE} owner ${OWNER}`,
    ])
    await runStatements(binaries, place, unfinished, DATABASE, [
      `grant pg_monitor, pg_checkpoint to ${OWNER}`,
      `grant execute on function pg_backup_start(text, boolean), pg_backup_stop(boolean) to ${OWNER}`,
    ])
    await rename(unfinished, place.data)
  } catch (error) {
    if (systemCode(error) === 'ENOSPC') throw diskFull(place.folder)
    throw error
  } finally {
    await rm(passwordFile, { force: true })
    await rm(unfinished, { recursive: true, force: true })
  }
}

/** Removes what an interrupted start has left; true if there was something. */
export async function removeUnfinished(place: Place): Promise<boolean> {
  const left = (await readdir(place.folder)).filter((name) => name.startsWith(UNFINISHED))
  await Promise.all(
    left.map((name) => rm(join(place.folder, name), { recursive: true, force: true, maxRetries: 5 })),
  )
  return left.length > 0
}

async function makeOwned(folder: string, account: Account | null): Promise<void> {
  await mkdir(folder, { mode: 0o700 })
  if (account) await chown(folder, account.uid, account.gid)
}

/** Runs statements, one to a line, in the server's single-user mode: nothing listens while the cluster is half made. */
async function runStatements(
  binaries: Binaries,
  place: Place,
  data: string,
  database: string,
  statements: string[],
): Promise<void> {
  await run(
    binaries.postgres,
    ['--single', '-D', data, '-c', 'exit_on_error=on', database],
    place,
    `${statements.join('\n')}\n`,
  )
}

/** Runs one of PostgreSQL's programs to its end as the server's account; throws StartRefused when it fails. */
async function run(program: string, args: string[], place: Place, input = ''): Promise<void> {
  const { account } = place
  const child = spawn(program, args, {
    cwd: '/',
    env: SERVER_ENVIRONMENT,
    // A Ctrl-C on the terminal is ours to act on.
    detached: true,
    ...(account && { uid: account.uid, gid: account.gid }),
  })
  let output = ''
  child.stdout.on('data', (chunk) => (output += String(chunk)))
  child.stderr.on('data', (chunk) => (output += String(chunk)))
  child.stdin.on('error', () => undefined) // It ended before it read everything; its exit code says so too.
  child.stdin.end(input)
  const stop = () => child.kill('SIGTERM')
  process.once('exit', stop)
  try {
    const code = await new Promise<number | null>((resolve, reject) => {
      child.once('error', reject)
      child.once('close', resolve)
    })
    if (code !== 0 || /^.*(ERROR|FATAL|PANIC): /m.test(output)) throw failed(place, output)
  } catch (error) {
    const code = systemCode(error)
    if (code !== 'EPERM' && code !== 'EINVAL' && code !== 'EACCES') throw error
    throw new StartRefused(
      'ACCOUNT_NOT_USABLE',
      `PostgreSQL refuses to run as root and this machine does not let root become ${account?.name}. Start Relais as an ordinary user, or give a server of your own: DATABASE_URL=postgres://… npm start.`,
      error,
    )
  } finally {
    process.off('exit', stop)
  }
}

function failed(place: Place, output: string): StartRefused {
  if (ranOutOfRoom(output)) return diskFull(place.folder)
  const last = complaintOf(output)
  return new StartRefused(
    'POSTGRES_FAILED',
    `PostgreSQL could not create its database in ${place.folder}: ${last}`,
  )
}

import { mkdir, readdir, readFile, rm } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import postgres from 'postgres'
import type { Embedded } from '../embedded/start-embedded.ts'
import { diskFull } from '../embedded/place.ts'
import { systemCode } from '../embedded/start-refused.ts'
import type { Say } from '../start/say.ts'
import { BackupRefused } from './backup-refused.ts'
import { CONTROL_FILE, listClusterFiles } from './cluster-files.ts'
import { copyFile, makeDurable, writeText } from './copy-file.ts'
import { keepWal } from './keep-wal.ts'
import { recordBackup } from './last-backup.ts'
import { type Manifest, markSecret, writeManifest } from './manifest.ts'
import { countMigrations } from '../db/count-migrations.ts'
import { countRows, listChainHeads } from './take-stock.ts'
import { RELAIS_VERSION } from './version.ts'

/** Where the copy of the cluster lies in a backup. */
export const CLUSTER = 'cluster'
/** The keys, beside it. */
export const SECRETS = 'secrets.json'

const COLLECT_EVERY_MS = 1_000
const LABEL = 'backup_label'

/**
 * Copies the embedded database while it works, with the write-ahead log that makes the copy whole, into an empty
 * folder. The manifest is written last: whatever happens before leaves a folder that no restore accepts.
 *
 * Everything that was acknowledged before it ends is in it. Refused with FOLDER_NOT_EMPTY, FOLDER_NOT_USABLE,
 * TABLESPACES or WAL_LOST.
 */
export async function takeBackup(input: {
  server: Pick<Embedded, 'superuserUrl' | 'secrets' | 'place'>
  dataDir: string
  /** Empty, or not there yet. */
  folder: string
  withSecrets: boolean
  now: () => Date
  say: Say
}): Promise<Manifest> {
  const { server, dataDir, withSecrets, say, now } = input
  const folder = resolve(input.folder)
  await makeEmpty(folder)
  const connection = postgres(server.superuserUrl, {
    // One session for all: the server ends a backup, and lets go of its log, when the session ends.
    max: 1,
    max_lifetime: null,
    onnotice: () => {},
    connection: { application_name: 'relais backup', statement_timeout: 0, TimeZone: 'UTC' },
  })
  try {
    const startedAt = now().toISOString()
    const copied = await say.during('Copying the database', () =>
      copyCluster(connection, join(server.place, 'data'), join(folder, CLUSTER), now),
    )
    if (withSecrets) {
      await writeText(join(folder, SECRETS), `${JSON.stringify(server.secrets, null, 2)}\n`)
    }
    const manifest: Manifest = {
      format: 1,
      relais: RELAIS_VERSION,
      startedAt,
      hasSecrets: withSecrets,
      secretsMark: markSecret(server.secrets.masterSecret),
      ...copied,
    }
    await say.during('Writing it to the disk', () =>
      makeDurable([
        ...[...manifest.files.map(({ path }) => path), ...manifest.folders, '.'].map((path) =>
          join(folder, CLUSTER, path),
        ),
        ...(withSecrets ? [join(folder, SECRETS)] : []),
      ]),
    )
    await writeManifest(folder, manifest)
    await recordBackup(dataDir, { finishedAt: new Date(manifest.finishedAt), folder, bytes: manifest.bytes })
    return manifest
  } catch (error) {
    // A full disk above all: what cannot be used should not keep the room.
    await Promise.all(
      [CLUSTER, SECRETS].map((name) => rm(join(folder, name), { recursive: true, force: true })),
    )
    throw systemCode(error) === 'ENOSPC' ? diskFull(folder) : error
  } finally {
    await connection.end({ timeout: 5 })
  }
}

async function makeEmpty(folder: string): Promise<void> {
  try {
    await mkdir(folder, { recursive: true, mode: 0o700 })
    const found = await readdir(folder)
    if (found.length > 0) {
      throw new BackupRefused(
        'FOLDER_NOT_EMPTY',
        `${folder} is not empty. Give each backup a folder of its own, for example one named after the day.`,
      )
    }
    await mkdir(join(folder, CLUSTER), { mode: 0o700 })
  } catch (error) {
    if (error instanceof BackupRefused) throw error
    throw new BackupRefused(
      'FOLDER_NOT_USABLE',
      `${folder} cannot be written by this account (${systemCode(error) ?? String(error)}). Choose another folder.`,
      error,
    )
  }
}

type Copied = Pick<
  Manifest,
  | 'postgresMajor'
  | 'migrations'
  | 'startLsn'
  | 'stopLsn'
  | 'finishedAt'
  | 'bytes'
  | 'rows'
  | 'audit'
  | 'folders'
  | 'files'
>

async function copyCluster(
  connection: postgres.Sql,
  data: string,
  copy: string,
  now: () => Date,
): Promise<Copied> {
  if ((await readdir(join(data, 'pg_tblspc'))).length > 0) {
    throw new BackupRefused(
      'TABLESPACES',
      'This database uses tablespaces, which Relais never makes and its backup does not follow. Use pg_basebackup.',
    )
  }
  const wal = await keepWal(connection, data, copy)
  const [start] = await connection<{ lsn: string }[]>`select pg_backup_start('relais', true)::text as lsn`
  await wal.beginAt(start!.lsn)

  const { folders, files: names } = await listClusterFiles(data)
  for (const name of folders) await mkdir(join(copy, name), { mode: 0o700 })
  const files: Manifest['files'] = []
  let collectedAt = performance.now()
  for (const path of names) {
    const copied = await copyStill(join(data, path), join(copy, path))
    if (copied) files.push({ path, ...copied })
    if (performance.now() - collectedAt < COLLECT_EVERY_MS) continue
    await wal.collect()
    collectedAt = performance.now()
  }
  if (files.at(-1)?.path !== CONTROL_FILE) throw new Error('The control file of the cluster vanished.')

  const stock = {
    migrations: await countMigrations(connection),
    rows: await countRows(connection),
    audit: await listChainHeads(connection),
  }
  // Before the question and not after the answer: what is committed in between is in the backup, or not.
  const finishedAt = now().toISOString()
  const [stop] = await connection<{ lsn: string; label: string }[]>`
    select lsn::text as lsn, labelfile as label from pg_backup_stop(false)`
  files.push({ path: LABEL, ...(await writeText(join(copy, LABEL), stop!.label)) })
  files.push(...(await wal.finishAt(stop!.lsn)))
  return {
    postgresMajor: Number.parseInt(await readFile(join(copy, 'PG_VERSION'), 'utf8')),
    startLsn: start!.lsn,
    stopLsn: stop!.lsn,
    finishedAt,
    bytes: files.reduce((sum, file) => sum + file.bytes, 0),
    ...stock,
    folders,
    files,
  }
}

/** Copies a file that may be dropped by the server at this moment: then the log knows, and the copy needs it no more. */
async function copyStill(from: string, to: string) {
  try {
    return await copyFile(from, to)
  } catch (error) {
    if (systemCode(error) !== 'ENOENT') throw error
    return null
  }
}

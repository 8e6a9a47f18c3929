import { chown, mkdir, readdir, readlink, rename, rm } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { sql } from 'drizzle-orm'
import type { Logger } from 'pino'
import type { Config } from '../config.ts'
import type { OrganizationId } from '../db/id.ts'
import { findBinaries } from '../embedded/binaries.ts'
import { takeLock } from '../embedded/lock.ts'
import { checkRoom, diskFull, preparePlace, type Place } from '../embedded/place.ts'
import { findSecrets, type Secrets } from '../embedded/secrets.ts'
import { stopOrphan } from '../embedded/server.ts'
import { findRunningEmbedded } from '../embedded/start-embedded.ts'
import { systemCode } from '../embedded/start-refused.ts'
import { createMetrics } from '../http/metrics.ts'
import { openDatabases } from '../start/open-databases.ts'
import { openWorld } from '../start/open-world.ts'
import type { Say } from '../start/say.ts'
import { BackupRefused } from './backup-refused.ts'
import { type Checked, checkRestored } from './check-restored.ts'
import { copyFile, makeDurable, writeText } from './copy-file.ts'
import { disarm } from './disarm.ts'
import { recordBackup } from './last-backup.ts'
import { damaged, isMarkOf, type Manifest, newer, readManifest } from './manifest.ts'
import { countOwnMigrations } from '../db/count-migrations.ts'
import { CLUSTER, SECRETS } from './take-backup.ts'

/** Holds everything until it is checked; a data folder with anything else in it is in use. */
const UNFINISHED = 'restoring-'

/** What a restore has done. */
export interface Restored extends Checked {
  manifest: Manifest
  organizations: number
  /** Replies that could have left since and are read back instead of sent. */
  doubtedReplies: number
}

/** What to restore, and where. */
export interface RestoreInput {
  config: Config
  /** The folder that `takeBackup` wrote. */
  folder: string
  /** The folder that holds secrets.json, when the backup was taken without. */
  secretsFolder: string | null
  log: Logger
  say: Say
  now: () => Date
}

/**
 * Restores a backup into an empty data folder: verifies every file against the manifest while it is placed, lets
 * PostgreSQL recover, brings the schema to this version, checks rows, indexes, audit chains and secrets, stops
 * publishing everywhere and doubts every reply that could have left since. Only then does the data get its name: an
 * interrupted restore leaves nothing that could start and post again.
 *
 * Throws BackupRefused or StartRefused with a sentence that says what to do.
 */
export async function restoreBackup(input: RestoreInput): Promise<Restored> {
  const { say } = input
  const folder = resolve(input.folder)
  const { dataDir } = input.config
  const manifest = await readManifest(folder)
  const secrets = await findKeys(folder, manifest, input.secretsFolder)
  await refuseOtherVersion(folder, manifest)
  await refuseUsed(dataDir, input.say)

  const staging = join(dataDir, `${UNFINISHED}${process.pid}`)
  try {
    const place = await preparePlace(staging)
    await checkRoom(place.folder, manifest.bytes + 100_000_000)
    await say.during('Placing and verifying the files', () => placeFiles(folder, manifest, place))
    await writeText(join(staging, SECRETS), `${JSON.stringify(secrets, null, 2)}\n`)
    const restored = await checkAndDisarm(
      { ...input, config: { ...input.config, dataDir: staging } },
      manifest,
    )
    await putInPlace(staging, dataDir)
    await recordBackup(dataDir, {
      finishedAt: new Date(manifest.finishedAt),
      folder,
      bytes: manifest.bytes,
    })
    return restored
  } catch (error) {
    await removeStaging(staging, say)
    throw systemCode(error) === 'ENOSPC' ? diskFull(dataDir) : error
  }
}

async function refuseOtherVersion(folder: string, manifest: Manifest): Promise<void> {
  const { major } = await findBinaries(process.getuid?.() === 0)
  if (major !== manifest.postgresMajor) {
    throw new BackupRefused(
      'BACKUP_OF_ANOTHER_VERSION',
      `${folder} was written by PostgreSQL ${manifest.postgresMajor} and this Relais brings PostgreSQL ${major}. Restore it with Relais ${manifest.relais}, then follow docs/operate/upgrade.md.`,
    )
  }
  if (manifest.migrations > countOwnMigrations()) throw newer(folder)
}

async function findKeys(folder: string, manifest: Manifest, elsewhere: string | null): Promise<Secrets> {
  const secrets = await findSecrets(elsewhere === null ? folder : resolve(elsewhere))
  if (!secrets) {
    throw new BackupRefused(
      'SECRETS_ELSEWHERE',
      elsewhere === null
        ? `The backup in ${folder} was taken without its secrets. Say where the secrets.json of that day is kept: --secrets FOLDER.`
        : `There is no secrets.json in ${elsewhere}. Name the folder that holds it: --secrets FOLDER.`,
    )
  }
  if (isMarkOf(manifest.secretsMark, secrets.masterSecret)) return secrets
  throw new BackupRefused(
    'SECRETS_NOT_THESE',
    'This secrets.json belongs to another installation: with it, no stored token of this backup could be read. Use the one that was kept with it.',
  )
}

async function refuseUsed(dataDir: string, say: Say): Promise<void> {
  await mkdir(dataDir, { recursive: true, mode: 0o711 })
  const found = await readdir(dataDir)
  const left = found.filter((name) => name.startsWith(UNFINISHED))
  if (found.length > left.length) {
    throw new BackupRefused(
      'FOLDER_NOT_EMPTY',
      `${dataDir} is not empty, and a restore never overwrites. Stop Relais and move that folder away, or restore into another: RELAIS_DATA_DIR=… npm run relais -- restore …`,
    )
  }
  for (const name of left) await removeStaging(join(dataDir, name), say)
}

/** PostgreSQL has all of it on disk before it recovers. */
async function placeFiles(folder: string, manifest: Manifest, place: Place): Promise<void> {
  const own = async (path: string) => {
    if (place.account) await chown(path, place.account.uid, place.account.gid)
  }
  await mkdir(place.data, { mode: 0o700 })
  await own(place.data)
  for (const name of manifest.folders) {
    await mkdir(join(place.data, name), { mode: 0o700 })
    await own(join(place.data, name))
  }
  for (const { path, bytes, sha256 } of manifest.files) {
    const to = join(place.data, path)
    const copied = await copyFile(join(folder, CLUSTER, path), to).catch((error: unknown) => {
      throw systemCode(error) === 'ENOENT' ? damaged(folder, `${path} is missing`, error) : error
    })
    if (copied.bytes !== bytes || copied.sha256 !== sha256)
      throw damaged(folder, `${path} is not what was written`)
    await own(to)
  }
}

/** Starts the copy, checks it and makes it harmless, then stops it again. */
async function checkAndDisarm(
  { config, log, say, now }: RestoreInput,
  manifest: Manifest,
): Promise<Restored> {
  const logins = await openDatabases({ ...config, databaseUrl: null }, say)
  const metrics = createMetrics()
  try {
    const opened = await openWorld(config, logins, { log, publicUrl: '', allowedOrigins: [], metrics })
    try {
      const world = { ...opened, now }
      const running = await findRunningEmbedded(config.dataDir)
      if (!running) throw new Error('The restored database has ended by itself.')
      const known = await world.db.execute<{ organization_id: OrganizationId }>(
        sql`select organization_id from list_organizations()`,
      )
      const organizationIds = known.map((one) => one.organization_id)
      const checked = await say.during('Checking rows, indexes, audit chains and secrets', () =>
        checkRestored(world, running.superuserUrl, manifest, organizationIds),
      )
      const doubtedReplies = await disarm(world, organizationIds, manifest.finishedAt)
      return { ...checked, manifest, organizations: organizationIds.length, doubtedReplies }
    } finally {
      await opened.close()
    }
  } finally {
    await logins.stop()
  }
}

/** Gives everything its name. Without its secrets, which come last, a data folder refuses to start. */
async function putInPlace(staging: string, dataDir: string): Promise<void> {
  await makeDurable([join(staging, SECRETS)])
  await rename(join(staging, 'postgres'), join(dataDir, 'postgres'))
  await rename(join(staging, SECRETS), join(dataDir, SECRETS))
  await rm(staging, { recursive: true, force: true })
}

/** Removes what an interrupted restore has left, its server and its place under /var/lib/relais included. */
async function removeStaging(staging: string, say: Say): Promise<void> {
  const place = await preparePlace(staging)
  const lock = await takeLock(place.folder, staging)
  await stopOrphan(place, say.sentence)
  await lock.release()
  const elsewhere = await readlink(join(staging, 'postgres')).catch(() => null)
  if (elsewhere) await rm(elsewhere, { recursive: true, force: true })
  await rm(staging, { recursive: true, force: true })
}

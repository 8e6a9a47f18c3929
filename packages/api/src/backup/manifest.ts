import { createHash, createHmac, timingSafeEqual } from 'node:crypto'
import { open, readFile, rename } from 'node:fs/promises'
import { join } from 'node:path'
import { z } from 'zod'
import { systemCode } from '../embedded/start-refused.ts'
import { BackupRefused } from './backup-refused.ts'

const FILE = 'manifest.json'

/** Only names that PostgreSQL gives, below the cluster's folder: a manifest cannot make a restore write elsewhere. */
const path = z.string().regex(/^(?!.*\.\.)[\w.-]+(?:\/[\w.-]+)*$/)
const digest = z.string().regex(/^[0-9a-f]{64}$/)
const instant = z.iso.datetime()

const manifestSchema = z.object({
  format: z.literal(1),
  /** The version of Relais that took the backup. */
  relais: z.string(),
  postgresMajor: z.number().int(),
  /** How many migrations its database has been through. */
  migrations: z.number().int(),
  startedAt: instant,
  /** Everything that was acknowledged before this instant is in the backup. */
  finishedAt: instant,
  /** Where in the write-ahead log recovery begins, and the point it has to reach. */
  startLsn: z.string(),
  stopLsn: z.string(),
  hasSecrets: z.boolean(),
  /** Tells whether a secrets file belongs to this backup, and gives nothing of it away. */
  secretsMark: digest,
  bytes: z.number().int(),
  /** Rows at the end of the backup, by table. */
  rows: z.record(z.string(), z.number().int()),
  /** The head of each organization's audit chain at the end of the backup. */
  audit: z.array(z.object({ organizationId: z.string(), seq: z.number().int(), hash: digest })),
  folders: z.array(path),
  files: z.array(z.object({ path, bytes: z.number().int(), sha256: digest })),
})

/** What a backup holds. It is written last: a folder without it is not a backup. */
export type Manifest = z.infer<typeof manifestSchema>

const sealedSchema = z.object({ sha256: digest, manifest: z.unknown() })

/** Ends a backup: on disk before the name appears. */
export async function writeManifest(folder: string, manifest: Manifest): Promise<void> {
  const text = `${JSON.stringify({ sha256: digestOf(manifest), manifest }, null, 1)}\n`
  const unfinished = join(folder, `${FILE}.new`)
  const handle = await open(unfinished, 'w', 0o600)
  try {
    await handle.writeFile(text)
    await handle.sync()
  } finally {
    await handle.close()
  }
  await rename(unfinished, join(folder, FILE))
  const folderHandle = await open(folder, 'r')
  try {
    await folderHandle.sync()
  } finally {
    await folderHandle.close()
  }
}

/** Reads what a folder holds. Refused with NOT_A_BACKUP, BACKUP_UNFINISHED, BACKUP_NEWER or BACKUP_DAMAGED. */
export async function readManifest(folder: string): Promise<Manifest> {
  const text = await readFile(join(folder, FILE), 'utf8').catch((error: unknown) => {
    if (systemCode(error) === 'ENOENT') return null
    throw new BackupRefused(
      'FOLDER_NOT_USABLE',
      `${join(folder, FILE)} cannot be read by this account.`,
      error,
    )
  })
  if (text === null) throw await withoutManifest(folder)
  let sealed: z.infer<typeof sealedSchema>
  try {
    sealed = sealedSchema.parse(JSON.parse(text))
  } catch (error) {
    throw damaged(folder, `its ${FILE} is not readable`, error)
  }
  const format = z.object({ format: z.number() }).safeParse(sealed.manifest)
  if (format.success && format.data.format > 1) {
    throw newer(folder)
  }
  if (sealed.sha256 !== digestOf(sealed.manifest)) throw damaged(folder, `its ${FILE} was changed`)
  const manifest = manifestSchema.safeParse(sealed.manifest)
  if (!manifest.success) throw damaged(folder, `its ${FILE} is not understood`, manifest.error)
  return manifest.data
}

/** The sentence for a backup that this version does not understand. */
export function newer(folder: string): BackupRefused {
  return new BackupRefused(
    'BACKUP_NEWER',
    `${folder} was written by a newer Relais. Install that version, then restore with it.`,
  )
}

/** The sentence for a backup that cannot be trusted. */
export function damaged(folder: string, what: string, cause?: unknown): BackupRefused {
  return new BackupRefused(
    'BACKUP_DAMAGED',
    `${folder} is damaged: ${what}. Nothing was restored; use another backup.`,
    cause,
  )
}

/** A mark of a master secret that is the same for the same secret and cannot be turned back into it. */
export function markSecret(masterSecret: string): string {
  return createHmac('sha256', masterSecret).update('relais backup mark').digest('hex')
}

/** True if the mark is of this secret. */
export function isMarkOf(mark: string, masterSecret: string): boolean {
  return timingSafeEqual(Buffer.from(mark, 'hex'), Buffer.from(markSecret(masterSecret), 'hex'))
}

async function withoutManifest(folder: string): Promise<BackupRefused> {
  const isBegun = await readFile(join(folder, 'cluster', 'PG_VERSION'), 'utf8').catch(() => null)
  return isBegun === null
    ? new BackupRefused(
        'NOT_A_BACKUP',
        `${folder} is not a backup: it has no ${FILE}. Name the folder that \`relais backup\` wrote.`,
      )
    : new BackupRefused(
        'BACKUP_UNFINISHED',
        `The backup in ${folder} was interrupted before it was complete. Use an earlier one.`,
      )
}

function digestOf(manifest: unknown): string {
  return createHash('sha256').update(JSON.stringify(manifest)).digest('hex')
}

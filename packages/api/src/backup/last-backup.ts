import { readFile, rename, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { z } from 'zod'

const FILE = 'last-backup.json'

const lastBackupSchema = z.object({ finishedAt: z.iso.datetime(), folder: z.string(), bytes: z.number() })

/** The last backup that was taken of a data folder. */
export interface LastBackup {
  finishedAt: Date
  folder: string
  bytes: number
}

/** Remembers a backup beside the data, so that its age can be shown. */
export async function recordBackup(dataDir: string, backup: LastBackup): Promise<void> {
  const file = join(dataDir, FILE)
  await writeFile(`${file}.new`, `${JSON.stringify(backup)}\n`, { mode: 0o644 })
  await rename(`${file}.new`, file)
}

/** The last backup of a data folder; null when there was none, or none that is remembered. */
export async function findLastBackup(dataDir: string): Promise<LastBackup | null> {
  const text = await readFile(join(dataDir, FILE), 'utf8').catch(() => null)
  if (text === null) return null
  try {
    const { finishedAt, ...rest } = lastBackupSchema.parse(JSON.parse(text))
    return { ...rest, finishedAt: new Date(finishedAt) }
  } catch {
    return null // An unreadable note is no note: it is written again with the next backup.
  }
}

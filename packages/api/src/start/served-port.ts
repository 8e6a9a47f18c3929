import { readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

const FILE = 'port'

/** Leaves word in the data folder of the port that is served, which may be any free one. Gives the way to take it back. */
export async function recordServedPort(dataDir: string, port: number): Promise<() => Promise<void>> {
  const file = join(dataDir, FILE)
  await writeFile(file, `${port}\n`)
  return () => rm(file, { force: true })
}

/** The port that the Relais of this data folder serves; null when none has left word. */
export async function readServedPort(dataDir: string): Promise<number | null> {
  const text = await readFile(join(dataDir, FILE), 'utf8').catch(() => '')
  return /^\d{1,5}\n$/.test(text) ? Number(text) : null
}

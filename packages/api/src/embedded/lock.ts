import { link, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { processMark } from './processes.ts'
import { StartRefused, systemCode } from './start-refused.ts'

/** A folder that belongs to this process alone until it is released or the process ends, however it ends. */
export interface Lock {
  release(): Promise<void>
}

/**
 * Takes the folder for this process. A lock whose holder is dead is taken over; PostgreSQL's own interlock stands
 * behind, so this one exists to give a sentence rather than to protect the data.
 */
export async function takeLock(folder: string, dataDir: string): Promise<Lock> {
  const file = join(folder, 'relais.lock')
  const own = `${file}.${process.pid}`
  const mark = await processMark(process.pid)
  await writeFile(own, `${mark}\n`, { mode: 0o600 })
  try {
    // A holder that ends between two looks is worth a second try; more means that somebody else keeps winning.
    for (let attempt = 0; attempt < 3; attempt++) {
      if (await linked(own, file)) return { release: () => release(file, `${mark}\n`) }
      const holder = await readHolder(file)
      if (holder && (await processMark(holder.pid)) === holder.mark) throw inUse(dataDir, holder.pid)
      await rename(file, `${own}.stale`).catch(() => undefined)
    }
    throw inUse(dataDir)
  } finally {
    await Promise.all([rm(own, { force: true }), rm(`${own}.stale`, { force: true })])
  }
}

async function linked(from: string, to: string): Promise<boolean> {
  try {
    await link(from, to)
    return true
  } catch (error) {
    if (systemCode(error) === 'EEXIST') return false
    throw error
  }
}

async function readHolder(file: string): Promise<{ pid: number; mark: string } | null> {
  const mark = (await readFile(file, 'utf8').catch(() => '')).trim()
  return mark ? { pid: Number.parseInt(mark), mark } : null
}

async function release(file: string, own: string): Promise<void> {
  if ((await readFile(file, 'utf8').catch(() => '')) === own) await rm(file, { force: true })
}

function inUse(dataDir: string, pid?: number): StartRefused {
  const who = pid ? `process ${pid}` : 'another process'
  return new StartRefused(
    'DATA_IN_USE',
    `Relais is already running on ${dataDir} (${who}). Stop it first, or give this one a folder of its own: RELAIS_DATA_DIR=… npm start.`,
  )
}

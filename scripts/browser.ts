import { execFile } from 'node:child_process'
import { accessSync, constants } from 'node:fs'
import { chmod, mkdir, readFile, rename, rm, stat } from 'node:fs/promises'
import { delimiter, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { promisify } from 'node:util'

/** A Chromium that can be started without a screen. */
export interface Browser {
  executablePath: string
  /** Libraries that a bare machine lacks; for the browser's process only. */
  libraries: string | null
}

const NAMES = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome']
const PACKAGE = join(import.meta.dirname, '..', 'node_modules', '@sparticuz', 'chromium')
const CACHE = join(import.meta.dirname, '..', 'node_modules', '.cache', 'relais')

/** The Chromium of RELAIS_CHROMIUM, of the machine, or else the one that npm brings, unpacked once. */
export async function findBrowser(): Promise<Browser> {
  const chosen = process.env['RELAIS_CHROMIUM'] ?? findInstalled()
  if (chosen) return { executablePath: chosen, libraries: null }
  const manifest = JSON.parse(await readFile(join(PACKAGE, 'package.json'), 'utf8')) as { version: string }
  const folder = join(CACHE, `chromium-${manifest.version}`)
  if (!(await stat(folder).catch(() => null))) await unpack(folder)
  return { executablePath: join(folder, 'chromium'), libraries: join(folder, 'al2023', 'lib') }
}

function findInstalled(): string | undefined {
  const folders = ['/usr/bin', ...(process.env['PATH'] ?? '').split(delimiter)]
  return folders.flatMap((folder) => NAMES.map((name) => join(folder, name))).find(isExecutable)
}

function isExecutable(file: string): boolean {
  try {
    accessSync(file, constants.X_OK)
    return true
  } catch {
    return false
  }
}

/** The package unpacks into the temporary folder of its process, so it gets a process and a folder of its own. */
async function unpack(folder: string): Promise<void> {
  const unfinished = `${folder}.${process.pid}.new`
  await rm(unfinished, { recursive: true, force: true })
  await mkdir(unfinished, { recursive: true })
  const program = `
    const { inflate } = await import(${JSON.stringify(pathToFileURL(join(PACKAGE, 'build', 'index.js')).href)})
    for (const name of ['chromium.br', 'al2023.tar.br', 'fonts.tar.br'])
      await inflate(${JSON.stringify(join(PACKAGE, 'bin'))} + '/' + name)`
  await promisify(execFile)(process.execPath, ['--input-type=module', '-e', program], {
    env: { ...process.env, TMPDIR: unfinished },
  })
  // Whoever unpacks it, every account of the machine may run it.
  await chmod(join(unfinished, 'chromium'), 0o755)
  try {
    await rename(unfinished, folder)
  } catch (error) {
    // Another run has just finished the same.
    await rm(unfinished, { recursive: true, force: true })
    if (!(await stat(folder).catch(() => null))) throw error
  }
}

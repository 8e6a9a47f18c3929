// Builds the console when its sources have changed since the last build.
import { execFile } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, globSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { refuse, step } from './launcher/say.js'

const root = join(import.meta.dirname, '..')
const web = join(root, 'packages', 'web')
const dist = join(web, 'dist')
const stamp = join(dist, '.built-from')
// Built aside and swapped in whole: a server that runs goes on serving a complete console.
const next = join(web, 'dist.next')
const last = join(web, 'dist.last')

const wanted = fingerprint()
if (readStamp() !== wanted) {
  await step('Building the console', async () => {
    try {
      await promisify(execFile)(
        process.execPath,
        [join(web, 'node_modules', 'vite', 'bin', 'vite.js'), 'build', '--outDir', next, '--emptyOutDir'],
        {
          cwd: web,
          maxBuffer: 64 * 1024 * 1024,
          env: { ...process.env, NODE_ENV: 'production' },
        },
      )
    } catch (error) {
      const { stdout = '', stderr = '' } = error as { stdout?: string; stderr?: string }
      const output = `${stdout}\n${stderr}`.trim()
      refuse(
        output.includes('ENOSPC')
          ? `The disk that holds ${web} is full. Free some space and start again.`
          : `The console could not be built:\n${output || String(error)}`,
      )
    }
    writeFileSync(join(next, '.built-from'), wanted)
    rmSync(last, { recursive: true, force: true })
    if (existsSync(dist)) renameSync(dist, last)
    renameSync(next, dist)
    rmSync(last, { recursive: true, force: true })
  })
}

function fingerprint(): string {
  const hash = createHash('sha256')
  const sources = globSync(
    ['pnpm-lock.yaml', 'packages/api/schema.graphql', 'packages/connectors/src/**/*', 'packages/web/**/*'],
    {
      cwd: root,
      exclude: (entry) => entry.name === 'node_modules' || entry.name.startsWith('dist'),
      withFileTypes: true,
    },
  )
  const files = sources.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name))
  for (const file of files.sort()) hash.update(`${file.slice(root.length)}\n`).update(readFileSync(file))
  return hash.digest('hex')
}

function readStamp(): string | null {
  try {
    return readFileSync(stamp, 'utf8')
  } catch {
    return null // Never built, or interrupted between the two renames.
  }
}

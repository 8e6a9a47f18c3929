import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { chmod, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { ROOT } from '../../scripts/program.ts'
import { buildConsole } from './build-console.ts'
import { copyFirstStart } from './first-start.ts'

export type Role = 'agent' | 'volunteer' | 'supervisor' | 'admin'

/** The whole product in a process of its own, as `npm start` runs it, on a data folder that goes away with it. */
export interface Relais {
  origin: string
  townSquareUrl: string
  /** The token of the railway’s own desk on the square. */
  deskKey: string
  /** One-time sign-in links of the demonstration's people. */
  links: Record<Role, string>
  dataDir: string
  pid: number
  stop: () => Promise<void>
}

const READY_WITHIN_MS = 120_000
const STOPS_WITHIN_MS = 20_000
const ROLES = ['agent', 'volunteer', 'supervisor', 'admin'] as const

/**
 * Builds the console if it has changed, starts Relais on a free port, with these settings beside its own, and resolves
 * when it says that it is ready. In a run of tests it goes on from a first start of a few minutes ago, unless `isFirst`.
 */
export async function startRelais(
  settings: Record<string, string> = {},
  { isFirst = false } = {},
): Promise<Relais> {
  await buildConsole()
  const dataDir = await mkdtemp(join(tmpdir(), 'relais-browser-'))
  // Started as root, PostgreSQL runs under another account, which has to pass through.
  await chmod(dataDir, 0o711)
  const remove = () => rm(dataDir, { recursive: true, force: true })
  try {
    if (!isFirst) await copyFirstStart(dataDir, async (folder) => (await runRelais(folder)).stop())
    const relais = await runRelais(dataDir, settings)
    const stop = async () => {
      await relais.stop()
      await remove()
    }
    return { ...relais, stop }
  } catch (error) {
    await remove()
    throw error
  }
}

/** Runs it on a data folder, which stays when it has stopped. */
async function runRelais(dataDir: string, settings: Record<string, string> = {}): Promise<Relais> {
  const child = spawn(process.execPath, [join(ROOT, 'packages', 'api', 'src', 'main.ts')], {
    env: { ...foreignEnvironment(), ...settings, PORT: '0', HOST: '127.0.0.1', RELAIS_DATA_DIR: dataDir },
    // With the channel of its parent Relais ends too: nothing is left behind by a test that was killed.
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
  })
  const stop = () => end(child)
  try {
    const said = await untilReady(child)
    return {
      origin: find(said, /ready after .*: (\S+)/),
      townSquareUrl: find(said, /Town Square.*: (\S+)/),
      deskKey: find(said, /own desk there.*#key=(\S+)/),
      links: Object.fromEntries(
        ROLES.map((role) => [role, find(said, new RegExp(`^ +${role} .* (\\S+)$`, 'm'))]),
      ) as Relais['links'],
      dataDir,
      pid: child.pid!,
      stop,
    }
  } catch (error) {
    await stop()
    throw error
  }
}

/** The environment without the settings of another Relais. */
function foreignEnvironment(): NodeJS.ProcessEnv {
  const ours = /^(?:RELAIS_|DATABASE_URL|PUBLIC_URL$|HOST$|PORT$|LOG_LEVEL$)/
  return Object.fromEntries(Object.entries(process.env).filter(([name]) => !ours.test(name)))
}

function untilReady(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = ''
    const fail = (why: string) => reject(new Error(`Relais ${why}:\n${said}`))
    const patience = setTimeout(() => fail('did not get ready in two minutes'), READY_WITHIN_MS)
    const hear = (chunk: Buffer) => {
      said += chunk.toString('utf8')
      if (!said.includes('Stop with Ctrl-C.')) return
      clearTimeout(patience)
      resolve(said)
    }
    child.stdout?.on('data', hear)
    child.stderr?.on('data', hear)
    child.once('exit', (code) => fail(`ended with ${code} before it was ready`))
  })
}

async function end(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return
  const ended = once(child, 'exit')
  child.kill('SIGTERM')
  const hurry = setTimeout(() => child.kill('SIGKILL'), STOPS_WITHIN_MS)
  await ended
  clearTimeout(hurry)
}

function find(text: string, pattern: RegExp): string {
  const found = pattern.exec(text)?.[1]
  if (!found) throw new Error(`Relais did not say ${pattern}:\n${text}`)
  return found
}

import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { rmSync } from 'node:fs'
import { chmod, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { freePort } from './servers.ts'
import { until } from './steps.ts'

const ROOT = fileURLToPath(new URL('../../', import.meta.url))
const START = join(ROOT, 'packages/api/src/main.ts')
const COMMANDS = join(ROOT, 'packages/api/src/cli.ts')

/** Relais itself, in a process of its own with a database of its own. */
export interface RunningRelais {
  url: string
  /** Runs one command of `relais`, with secrets on its standard input; resolves to what it prints. */
  command: (args: string[], secrets?: string) => Promise<string>
  stop: () => Promise<void>
}

/** Starts Relais as `npm start` does, without the demonstration, allowed to reach the servers on this machine. */
export async function startRelais(bluesky: string): Promise<RunningRelais> {
  const folder = await mkdtemp(join(tmpdir(), 'relais-e2e-'))
  await chmod(folder, 0o755)
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }))
  const port = await freePort()
  const env = {
    ...process.env,
    PORT: String(port),
    HOST: '127.0.0.1',
    RELAIS_DATA_DIR: join(folder, 'data'),
    RELAIS_NO_DEMONSTRATION: '1',
    RELAIS_ALLOWED_ORIGINS: new URL(bluesky).origin,
    NODE_ENV: '',
  }
  // Relais ends by itself when this channel closes, so it never outlives the walk.
  const relais = spawn(process.execPath, [START], {
    cwd: ROOT,
    env,
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
  })
  const ended = once(relais, 'exit')
  let said = ''
  relais.stdout!.on('data', (text) => (said += String(text)))
  relais.stderr!.on('data', (text) => (said += String(text)))

  const url = `http://127.0.0.1:${port}`
  const stop = async () => {
    relais.kill('SIGTERM')
    await ended
    await rm(folder, { recursive: true, force: true })
  }
  try {
    await until('Relais is ready', () => isReady(url, () => relais.exitCode !== null), 120_000)
  } catch (error) {
    await stop()
    throw new Error(`Relais did not start:\n${said}`, { cause: error })
  }
  return { url, command: (args, secrets = '') => runCommand(args, secrets, env), stop }
}

async function isReady(url: string, hasEnded: () => boolean): Promise<true | null> {
  if (hasEnded()) throw new Error('The process has ended.')
  const answer = await fetch(`${url}/healthz`).catch(() => null)
  return answer?.status === 200 ? true : null
}

async function runCommand(args: string[], secrets: string, env: NodeJS.ProcessEnv): Promise<string> {
  const command = spawn(process.execPath, [COMMANDS, ...args], { cwd: ROOT, env, stdio: 'pipe' })
  let [printed, complained] = ['', '']
  command.stdout.on('data', (text) => (printed += String(text)))
  command.stderr.on('data', (text) => (complained += String(text)))
  command.stdin.end(secrets)
  const [code] = (await once(command, 'close')) as [number | null]
  if (code === 0) return printed.trim()
  throw new Error(`relais ${args.slice(0, 2).join(' ')} ended with ${code}:\n${complained}${printed}`)
}

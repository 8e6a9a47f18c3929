import { type ChildProcess, spawn } from 'node:child_process'
import { createServer } from 'node:net'
import { randomBytes } from 'node:crypto'
import { mkdtemp, chmod, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { startEmbedded } from '../../packages/api/src/embedded/start-embedded.ts'
import type { Mutant } from './options.ts'

const MAIN = new URL('../../packages/api/src/main.ts', import.meta.url).pathname

export type Victim = 'api' | 'worker-1' | 'worker-2' | 'postgres'

/** Relais in several processes on a PostgreSQL of its own, each of which may be killed and comes back by itself. */
export interface Product {
  port: number
  databaseUrl: string
  masterSecret: Buffer
  kill: (victim: Victim) => Promise<void>
  /** Stops a process for a while, as a virtual machine does. */
  pause: (victim: Victim, ms: number) => Promise<void>
  /** Whether the API answers now. */
  isServing: () => Promise<boolean>
  kills: Record<Victim, number>
  stop: () => Promise<void>
}

/** Starts PostgreSQL with fsync on, one API process and two workers; a mutant replaces one kind of process. */
export async function startProduct(allowedOrigin: string, mutant: Mutant | null): Promise<Product> {
  const dataDir = await mkdtemp(join(tmpdir(), 'relais-storm-'))
  await chmod(dataDir, 0o711)
  const embedded = await startEmbedded({ dataDir, log: () => {} })
  const port = await findPort()
  const masterSecret = randomBytes(32)
  const environment = {
    ...process.env,
    DATABASE_URL: embedded.ownerUrl,
    RELAIS_MASTER_SECRET: masterSecret.toString('base64'),
    RELAIS_ALLOWED_ORIGINS: allowedOrigin,
    RELAIS_NO_DEMONSTRATION: '1',
    HOST: '127.0.0.1',
    PORT: String(port),
    LOG_LEVEL: 'fatal',
  }
  const program = (victim: Victim) => {
    if (mutant === 'ack-before-commit' && victim === 'api')
      return new URL('mutants/ack-before-commit.ts', import.meta.url).pathname
    if (mutant === 'blind-resend' && victim !== 'api')
      return new URL('mutants/blind-resend.ts', import.meta.url).pathname
    return MAIN
  }

  const running = new Map<Victim, ChildProcess>()
  let isStopping = false
  const start = (victim: Exclude<Victim, 'postgres'>) => {
    const part = victim === 'api' ? 'api' : 'worker'
    const child = spawn(process.execPath, [program(victim), part], {
      env: environment,
      stdio: ['ignore', 'ignore', 'inherit'],
    })
    running.set(victim, child)
    // A process that cannot reach a killed PostgreSQL yet ends with a sentence, and is started again as well.
    child.once('exit', () => setTimeout(() => isStopping || start(victim), 200))
  }
  // However the storm ends, nothing of it goes on.
  process.once('exit', () => running.forEach((child) => child.kill('SIGKILL')))
  for (const victim of ['api', 'worker-1', 'worker-2'] as const) start(victim)
  await untilReady(port)

  const pidOf = async (victim: Victim): Promise<number | null> => {
    if (victim !== 'postgres') return running.get(victim)?.pid ?? null
    const file = await readFile(join(embedded.place, 'data', 'postmaster.pid'), 'utf8').catch(() => null)
    return file === null ? null : Number(file.split('\n')[0])
  }
  const signal = async (victim: Victim, name: NodeJS.Signals) => {
    const pid = await pidOf(victim)
    if (pid === null) return false
    try {
      process.kill(pid, name)
      return true
    } catch {
      return false
    }
  }
  const kills: Product['kills'] = { api: 0, 'worker-1': 0, 'worker-2': 0, postgres: 0 }
  return {
    port,
    databaseUrl: embedded.ownerUrl,
    masterSecret,
    kills,
    isServing: () => isServing(port),
    kill: async (victim) => {
      if (await signal(victim, 'SIGKILL')) kills[victim] += 1
    },
    pause: async (victim, ms) => {
      await signal(victim, 'SIGSTOP')
      setTimeout(() => void signal(victim, 'SIGCONT'), ms)
    },
    stop: async () => {
      isStopping = true
      for (const child of running.values()) {
        child.kill('SIGCONT')
        child.kill('SIGKILL')
      }
      await embedded.stop()
      await rm(dataDir, { recursive: true, force: true })
    },
  }
}

async function untilReady(port: number): Promise<void> {
  for (let attempt = 0; attempt < 600; attempt += 1) {
    if (await isServing(port)) return
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
  throw new Error('Relais did not get ready within a minute.')
}

async function isServing(port: number): Promise<boolean> {
  const signal = AbortSignal.timeout(3_000)
  const answer = await fetch(`http://127.0.0.1:${port}/healthz`, { signal }).catch(() => null)
  return answer?.status === 200
}

function findPort(): Promise<number> {
  return new Promise((resolve) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as { port: number }
      probe.close(() => resolve(port))
    })
  })
}

import { setTimeout as pause } from 'node:timers/promises'
import type { Baseline } from './baseline.ts'
import type { BrowserConsole, Shown } from './browser-console.ts'
import { ask, type Session } from './operations.ts'
import { findChildren, processorTime } from './processes.ts'
import type { Sight, SocketConsole } from './socket-console.ts'
import type { Square } from './square.ts'

/** Everything that was noted about one post. */
export interface Measured {
  postId: string
  sentAt: number
  answeredAt: number
  shown: Shown
  sights: Sight[]
  /** Milliseconds of the shortest way, measured beside this post. */
  baselineMs: number
  /** Processor time from the post until the last console had its row, by who used it, in milliseconds. */
  cpu: Record<'relais' | 'postgres' | 'browser' | 'bench', number> | null
}

/** What the posts are measured with. */
export interface Instruments {
  count: number
  square: Square
  screen: BrowserConsole
  sockets: readonly SocketConsole[]
  /** Whose session resolves the ticket of each post after it has been measured. */
  keeper: Session
  baseline: Baseline
  relaisPid: number
}

/** Between two posts there is this much and a random part of as much again, in milliseconds. */
const GAP_MS = 700

/** Posts one after the other, waits until all consoles have each row, and resolves its ticket, so that the list keeps its length. */
export async function measurePosts(instruments: Instruments): Promise<Measured[]> {
  const { count, square, screen, sockets, keeper, baseline } = instruments
  const readCpu = cpuReader(instruments.relaisPid)
  const measured: Measured[] = []
  for (let number = 1; number <= count; number += 1) {
    // Before one post and after the next, so that neither way has the warmer machine.
    const isBefore = number % 2 === 0
    let baselineMs = isBefore ? await baseline.measure() : 0
    await pause(GAP_MS * (1 + Math.random()))
    const words = `Post ${number} : je suis bloquée à quai`
    const { shown } = await screen.watch(words)
    const cpuBefore = readCpu()
    const posted = await square.post(
      number,
      `${words} avec deux enfants, mon train est annulé. Que faire maintenant ?`,
    )
    const [onScreen, ...sights] = await Promise.all([shown, ...sockets.map((socket) => socket.see(words))])
    const cpuAfter = readCpu()
    const ticketId = sights[0]!.ticketId
    await ask(keeper, 'ResolveTicket', { input: { ticketId, outcome: 'none' } })
    if (!isBefore) baselineMs = await baseline.measure()
    measured.push({ ...posted, shown: onScreen, sights, baselineMs, cpu: subtract(cpuAfter, cpuBefore) })
  }
  return measured
}

function cpuReader(relaisPid: number): () => Measured['cpu'] {
  const postgres = findChildren(relaisPid, /postgres/)
  const browsers = findChildren(process.pid, /chrom|headless/)
  const sum = (pids: number[]) => pids.reduce((total, pid) => total + (processorTime(pid) ?? 0), 0)
  return () => {
    const relais = processorTime(relaisPid, postgres)
    if (relais === null) return null
    const { user, system } = process.cpuUsage()
    return { relais, postgres: sum(postgres), browser: sum(browsers), bench: (user + system) / 1000 }
  }
}

function subtract(after: Measured['cpu'], before: Measured['cpu']): Measured['cpu'] {
  if (!after || !before) return null
  return {
    relais: after.relais - before.relais,
    postgres: after.postgres - before.postgres,
    browser: after.browser - before.browser,
    bench: after.bench - before.bench,
  }
}

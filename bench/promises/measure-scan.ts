import { EventEmitter } from 'node:events'
import { setTimeout as pause } from 'node:timers/promises'
import { sql } from 'drizzle-orm'
import { inOrganization } from '../../packages/api/src/db/client.ts'
import type { TicketId } from '../../packages/api/src/db/id.ts'
import { loadPromises } from '../../packages/api/src/promises/load-promises.ts'
import { wakeTickets } from '../../packages/api/src/promises/wake-tickets.ts'
import { fireWakes } from '../../packages/api/src/workers/fire-wakes.ts'
import { runLoop } from '../../packages/api/src/workers/loop.ts'
import type { StoredTicket } from '../../packages/sla/src/index.ts'
import type { Installation, WorkerProcess } from './installation.ts'
import { type Bench, readProcessors, untilTold } from './measure-lateness.ts'

const PAGE = 1_000
const BATCH = 200

/** What a scan of all open tickets does in the place of the wakes. */
export interface Scan {
  /** How far apart scans are, in seconds. */
  period: number
  /** Milliseconds from the due instant to the news of the committed breach, ascending. */
  values: number[]
  lost: number
  /** How long the scan took that found a period's deadlines. */
  tookMs: number
  /** Processor time of a whole period, with its scan, its breaches, and workers that do all but wakes; in milliseconds. */
  processorMs: number
}

/** What it costs to find out that nothing is due, in milliseconds of processor time for each second. */
export interface Finding {
  /** Looking for wakes, as two workers do. */
  byWakes: number
  /** One scan of all open tickets; to be divided by how often there is one. */
  scanMs: number
}

/** Deadlines of one period, of which nobody knows until the scan at its end. The workers tell people meanwhile, as always. */
export async function measureScan(
  bench: Bench,
  { perSecond, period }: { perSecond: number; period: number },
): Promise<Scan> {
  const { installation, workers, hearing, writer, templates } = bench
  const count = Math.round(perSecond * period)
  const from = Date.now() + 3_000 + count
  const instants = Array.from({ length: count }, () => Math.floor(from + Math.random() * period * 1_000))
  const { dues } = await writer.writeDue([{ template: templates.due, instants }], { hasWakes: false })
  const heard = hearing.begin()
  await pause(from - Date.now())
  const before = readAll(installation, workers)
  await pause(from + period * 1_000 - Date.now())
  const start = performance.now()
  await scanAll(installation)
  const tookMs = performance.now() - start
  await heard.all(dues[0]!.keys(), Date.now() + 60_000)
  await untilTold(installation)
  const processorMs = readAll(installation, workers) - before
  await writer.forgetWakes(dues[0]!.keys())
  const values = [...dues[0]!]
    .flatMap(([id, dueAt]) => (heard.at.has(id) ? [heard.at.get(id)! - dueAt] : []))
    .sort((a, b) => a - b)
  return {
    period,
    values,
    lost: count - values.length,
    tookMs,
    processorMs,
  }
}

/** While no worker runs and nothing is due: first the loops of two workers that look for wakes, then a scan. */
export async function measureFinding(installation: Installation, seconds: number): Promise<Finding> {
  const { log, metrics } = installation.world
  const calls = new EventEmitter()
  const stopping = new AbortController()
  const loops = [false, false, true, true].map((onlyBandZero) =>
    fireWakes(installation.world, { onlyBandZero }),
  )
  const before = readAll(installation)
  const running = loops.map((loop) => runLoop(loop, calls, { signal: stopping.signal, log, metrics }))
  await pause(seconds * 1_000)
  stopping.abort()
  await Promise.all(running)
  const between = readAll(installation)
  await scanAll(installation)
  return { byWakes: (between - before) / seconds, scanMs: readAll(installation) - between }
}

/** Processor time of PostgreSQL, of these workers and of this process. */
function readAll(installation: Installation, workers: WorkerProcess[] = []): number {
  const { user, system } = process.cpuUsage()
  return (readProcessors(installation, workers) ?? Number.NaN) + (user + system) / 1_000
}

/** Every open ticket is read and asked whether its time has come; those whose time has come are woken as a worker does. */
async function scanAll({ world, organizationId }: Installation): Promise<void> {
  let after = '00000000-0000-0000-0000-000000000000'
  for (;;) {
    const page = await inOrganization(world.db, organizationId, async (tx) => {
      const { engine } = await loadPromises(tx)
      const rows = await tx.execute<{ ticket_id: TicketId; state: StoredTicket; now: string }>(sql`
        select ticket_id, state, clock_timestamp() as now from tickets
        where organization_id = ${organizationId} and ticket_id > ${after}
          and status in ('open', 'waitingCustomer', 'hold', 'resolved')
        order by ticket_id limit ${PAGE}`)
      const due = rows.filter((row) => {
        const deadline = engine.nextDeadline(row.state)
        return deadline !== null && deadline <= Date.parse(row.now)
      })
      return { last: rows.at(-1)?.ticket_id, due: due.map((row) => row.ticket_id), now: rows[0]?.now }
    })
    for (let at = 0; at < page.due.length; at += BATCH) {
      await inOrganization(world.db, organizationId, (tx) =>
        wakeTickets(tx, page.due.slice(at, at + BATCH), Date.parse(page.now!)),
      )
    }
    if (!page.last) return
    after = page.last
  }
}

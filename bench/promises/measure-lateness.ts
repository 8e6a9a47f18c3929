import { setTimeout as pause } from 'node:timers/promises'
import type { TicketId } from '../../packages/api/src/db/id.ts'
import { processorTime } from '../live/processes.ts'
import type { Hearing } from './hear-breaches.ts'
import type { Installation, WorkerProcess } from './installation.ts'
import type { Templates } from './templates.ts'
import type { TicketWriter } from './write-tickets.ts'

/** What a measurement needs: the company, its workers, the listener and the writer of tickets. */
export interface Bench {
  installation: Installation
  workers: WorkerProcess[]
  hearing: Hearing
  writer: TicketWriter
  templates: Templates
}

/** Deadlines that came due one by one. */
export interface Lateness {
  /** Milliseconds from the due instant to the news of the committed breach, ascending. */
  values: number[]
  /** Due, and not heard of a minute later. */
  lost: number
  /** Heard of before the instant. */
  early: number
  /** Recorded otherwise than as a breach at the very instant that was due. */
  wrong: number
  seconds: number
  /** Processor time of the workers and of PostgreSQL, in milliseconds; null where it cannot be told. */
  processorMs: number | null
}

/** After the last instant, this long is waited for what has not come. */
const PATIENCE_MS = 60_000
const LEAD_MS = 3_000

/** So many deadlines a second, at random instants, for so long. */
export async function measureLateness(
  { installation, workers, hearing, writer, templates }: Bench,
  { perSecond, seconds }: { perSecond: number; seconds: number },
): Promise<Lateness> {
  const count = Math.round(perSecond * seconds)
  // All are written before the first is due.
  const from = Date.now() + LEAD_MS + count
  const instants = Array.from({ length: count }, () => Math.floor(from + Math.random() * seconds * 1000))
  const { dues, committedAt } = await writer.writeDue([{ template: templates.due, instants }])
  if (committedAt > from)
    throw new Error('This machine is too busy: tickets were due before they were written.')
  const heard = hearing.begin()
  await pause(from - Date.now())
  const before = readProcessors(installation, workers)
  await heard.all(dues[0]!.keys(), from + seconds * 1000 + PATIENCE_MS)
  await untilTold(installation)
  const after = readProcessors(installation, workers)
  const values = [...dues[0]!]
    .flatMap(([id, dueAt]) => (heard.at.has(id) ? [heard.at.get(id)! - dueAt] : []))
    .sort((a, b) => a - b)
  const ids = [...dues[0]!.keys()]
  const wrong = await countWrong(installation, ids)
  await writer.forgetWakes(ids)
  return {
    values,
    lost: count - values.length,
    early: values.filter((ms) => ms < 0).length,
    wrong,
    seconds,
    processorMs: before === null || after === null ? null : after - before,
  }
}

/** Many deadlines that have all passed when the workers first see them. */
export interface Storm {
  count: number
  /** Milliseconds from the commit that made them visible to the news of the last breach. */
  drainedMs: number
  /** The same, of the last one where somebody is in danger. */
  bandZeroMs: number
  lost: number
  wrong: number
}

/** A hundredth of the storm is of band 0. */
const BAND_ZERO = 0.01
const STORM_MS = 10 * 60_000

/** So many overdue at once, as after ten minutes without any worker. */
export async function measureStorm(
  { installation, hearing, writer, templates }: Bench,
  count: number,
): Promise<Storm> {
  const overdue = (many: number) =>
    Array.from({ length: many }, () => Math.floor(Date.now() - 1_000 - Math.random() * STORM_MS))
  const dangerous = Math.max(1, Math.round(count * BAND_ZERO))
  // Nobody sees them before the transaction commits, and lateness is counted from there.
  const heard = hearing.begin()
  const { dues, committedAt } = await writer.writeDue(
    [
      { template: templates.dueBandZero, instants: overdue(dangerous) },
      { template: templates.due, instants: overdue(count - dangerous) },
    ],
    { isAnnounced: true },
  )
  const [bandZero, others] = dues.map((due) => [...due.keys()]) as [TicketId[], TicketId[]]
  const ids = [...bandZero, ...others]
  await heard.all(ids, committedAt + PATIENCE_MS)
  const last = (some: TicketId[]) =>
    Math.max(...some.map((id) => heard.at.get(id) ?? Number.POSITIVE_INFINITY)) - committedAt
  const wrong = await countWrong(installation, ids)
  await writer.forgetWakes(ids)
  return {
    count,
    drainedMs: last(ids),
    bandZeroMs: last(bandZero),
    lost: ids.filter((id) => !heard.at.has(id)).length,
    wrong,
  }
}

/** Until the workers have told everybody of what came due: that is part of what it costs. */
export async function untilTold({ superuser }: Installation): Promise<void> {
  for (const end = Date.now() + PATIENCE_MS; Date.now() < end; await pause(200)) {
    const [row] = await superuser<[{ isDone: boolean }]>`
      select not exists (select from jobs where status = 'waiting' and run_at <= now()) as "isDone"`
    if (row.isDone) return
  }
}

/** A deadline that is made when it is almost due, while the workers sleep. */
export interface ShortNotice {
  announced: number[]
  unannounced: number[]
}

const NOTICE_MS = 50
const SLEEP_MS = 1_500

/** Tickets made one by one, each due in a moment: by the product, which announces such a wake, and without a word. */
export async function measureShortNotice(
  { hearing, writer, templates }: Bench,
  samples: number,
): Promise<ShortNotice> {
  const noticed: ShortNotice = { announced: [], unannounced: [] }
  const made = await templates.foldDue(Date.now() + 3_600_000)
  await writer.forgetWakes([made.ticketId])
  for (let sample = 0; sample < 2 * samples; sample += 1) {
    const isAnnounced = sample % 2 === 0
    // At any moment of their sleep.
    await pause(SLEEP_MS + Math.random() * 1_000)
    // The product tells of a ticket when it makes it, too: the breach is the change after that.
    const heard = hearing.begin({ fromVersion: (isAnnounced ? made : templates.due).version + 1 })
    const dueAt = Date.now() + NOTICE_MS
    const id = isAnnounced
      ? (await templates.foldDue(dueAt)).ticketId
      : [...(await writer.writeDue([{ template: templates.due, instants: [dueAt] }])).dues[0]!.keys()][0]!
    await heard.all([id], dueAt + PATIENCE_MS)
    noticed[isAnnounced ? 'announced' : 'unannounced'].push(
      (heard.at.get(id) ?? Number.POSITIVE_INFINITY) - dueAt,
    )
    await writer.forgetWakes([id])
  }
  for (const values of [noticed.announced, noticed.unannounced]) values.sort((a, b) => a - b)
  return noticed
}

/** Those of these tickets whose ledger does not say: breached, once, at the instant that was due. */
async function countWrong({ superuser }: Installation, ids: TicketId[]): Promise<number> {
  const [row] = await superuser<[{ right: number }]>`
    select count(*)::int as right from ticket_cycles
    where ticket_id = any(${ids}::uuid[]) and target = 'firstResponse' and outcome = 'breached' and breached_at = due_at`
  return ids.length - row.right
}

export function readProcessors({ postgresPid }: Installation, workers: WorkerProcess[]): number | null {
  const parts = [postgresPid, ...workers.map((worker) => worker.pid)].map((pid) => processorTime(pid))
  return parts.reduce<number | null>((sum, part) => (sum === null || part === null ? null : sum + part), 0)
}

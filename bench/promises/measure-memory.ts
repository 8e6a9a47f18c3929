import { readFileSync } from 'node:fs'
import { setTimeout as pause } from 'node:timers/promises'
import { type Installation, startWorker } from './installation.ts'
import type { Hearing } from './hear-breaches.ts'
import { median } from './quantile.ts'
import type { Templates } from './templates.ts'
import type { TicketWriter } from './write-tickets.ts'

const WORKERS = 3
const WARMING = { count: 3_000, seconds: 20 }
const REST_MS = 5_000

/** Resident memory of a fresh worker that has fired a few thousand wakes and has collected its garbage: the median of three, in megabytes. */
export async function measureMemory(
  installation: Installation,
  hearing: Hearing,
  writer: TicketWriter,
  templates: Templates,
): Promise<number> {
  const workers = await Promise.all(
    Array.from({ length: WORKERS }, () => startWorker(installation, { isInspected: true })),
  )
  try {
    const from = Date.now() + 5_000
    const instants = Array.from({ length: WARMING.count }, (_, at) =>
      Math.floor(from + (at / WARMING.count) * WARMING.seconds * 1_000),
    )
    const heard = hearing.begin()
    const { dues } = await writer.writeDue([{ template: templates.due, instants }])
    const ids = [...dues[0]!.keys()]
    await heard.all(ids, from + WARMING.seconds * 1_000 + 60_000)
    await writer.forgetWakes(ids)
    await Promise.all(workers.map((worker) => worker.collectGarbage()))
    await pause(REST_MS)
    return median(workers.map(({ pid }) => residentMegabytes(pid)))
  } finally {
    await Promise.all(workers.map((worker) => worker.stop()))
  }
}

/** NaN where the system has no /proc. */
export function residentMegabytes(pid: number): number {
  try {
    const [, kilobytes] = /^VmRSS:\s+(\d+) kB$/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))!
    return Number(kilobytes) / 1_024
  } catch {
    return Number.NaN
  }
}

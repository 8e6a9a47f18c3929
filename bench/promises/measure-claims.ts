import { inOrganization } from '../../packages/api/src/db/client.ts'
import type { TicketId } from '../../packages/api/src/db/id.ts'
import { saveWakes } from '../../packages/api/src/promises/save-wakes.ts'
import { type ClaimedWake, claimWakes } from '../../packages/api/src/workers/claim-wakes.ts'
import { TICKET_MACHINE_VERSION } from '../../packages/sla/src/index.ts'
import type { Installation } from './installation.ts'

const BATCH = 200
/** Of a batch, so many come due and are fired before their wake moves on. */
const FIRED = 50
const WRITERS = 3
const STOPS = 20
const CLAIMS = 200
/** As many as come due in a second in the runs. */
const DUE = 60
const HORIZON_MS = 3 * 24 * 3_600_000
const ALL = { onlyBandZero: false, until: null }

/** How long a claim takes as the table of wakes is written over and over. */
export interface Claims {
  transitions: number
  perSecond: number
  /** Milliseconds of a claim that finds nothing, ascending, from all the stops on the way. */
  idle: number[]
  /** The same of one that finds what comes due in a second. */
  busy: number[]
  /** Those of the last stop alone. */
  last: { idle: number[]; busy: number[] }
  /** The table of wakes with its indexes, in bytes, before and after. */
  bytes: [number, number]
}

/**
 * So many transitions as the table of wakes sees them, at full speed: each moves its ticket's wake by the product's own
 * statement, and a quarter come due first, are claimed and move on. A claim reads no other table, so the rest of a
 * transition is left out. On twenty stops the table is vacuumed and claims are timed.
 */
export async function measureClaims(installation: Installation, transitions: number): Promise<Claims> {
  const { superuser, world } = installation
  const sizeNow = async () => {
    const [row] = await superuser<[{ bytes: number }]>`
      select pg_total_relation_size('ticket_wakes')::float8 as bytes`
    return row.bytes
  }
  const before = await sizeNow()
  const ids = (
    await superuser<{ ticket_id: TicketId }[]>`
      select ticket_id from ticket_wakes where wake_at > now() + interval '1 day' order by random()`
  ).map((row) => row.ticket_id)
  let done = 0
  let at = 0
  const next = (many: number): TicketId[] => {
    if (at + many > ids.length) at = 0
    at += many
    return ids.slice(at - many, at)
  }
  const claim = async (): Promise<[ClaimedWake[], number]> => {
    const from = performance.now()
    const claimed = await claimWakes(world.worker, ALL)
    return [claimed, performance.now() - from]
  }
  const write = async (goal: number) => {
    while (done < goal) {
      const batch = next(BATCH)
      done += batch.length
      await move(installation, batch.slice(FIRED), later)
      await move(installation, batch.slice(0, FIRED), justNow)
      const [claimed] = await claim()
      await move(installation, ticketsOf(claimed), later)
    }
  }
  let busyMs = 0
  const all = { idle: [] as number[], busy: [] as number[] }
  let last = all
  for (let stop = 1; stop <= STOPS; stop += 1) {
    const start = performance.now()
    await Promise.all(Array.from({ length: WRITERS }, () => write((transitions * stop) / STOPS)))
    busyMs += performance.now() - start
    await drain(installation)
    // A stop is an hour and more of such a day: in that time autovacuum has come by many times.
    await superuser`vacuum ticket_wakes`
    last = { idle: [], busy: [] }
    for (let turn = 0; turn < CLAIMS; turn += 1) {
      last.idle.push((await claim())[1])
      await move(installation, next(DUE), justNow)
      const [claimed, tookMs] = await claim()
      if (claimed.length !== DUE) throw new Error(`Of ${DUE} wakes ${claimed.length} were claimed.`)
      last.busy.push(tookMs)
      await move(installation, ticketsOf(claimed), later)
    }
    all.idle.push(...last.idle)
    all.busy.push(...last.busy)
  }
  for (const values of [all.idle, all.busy, last.idle, last.busy]) values.sort((a, b) => a - b)
  return {
    transitions: done,
    perSecond: done / (busyMs / 1_000),
    ...all,
    last,
    bytes: [before, await sizeNow()],
  }
}

/** None comes due by itself before the end. */
const later = () => Date.now() + 6 * 3_600_000 + Math.random() * HORIZON_MS
const justNow = () => Date.now() - Math.random() * 1_000
const ticketsOf = (claimed: ClaimedWake[]) => claimed.map((one) => one.ticket_id)

/** What one writer made due and no other has claimed. */
async function drain(installation: Installation): Promise<void> {
  for (;;) {
    const claimed = await claimWakes(installation.world.worker, ALL)
    if (claimed.length === 0) return
    await move(installation, ticketsOf(claimed), later)
  }
}

/** Writes these tickets' wakes as a fold does. */
async function move(
  { world, organizationId }: Installation,
  ticketIds: TicketId[],
  when: () => number,
): Promise<void> {
  if (ticketIds.length === 0) return
  const wakes = ticketIds.map((ticketId) => ({
    ticketId,
    wakeAt: Math.floor(when()),
    projection: { band: 1 as const, importance: 40 },
    state: { machineVersion: TICKET_MACHINE_VERSION },
  }))
  await inOrganization(world.db, organizationId, (tx) => saveWakes(tx, wakes))
}

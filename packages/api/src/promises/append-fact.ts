import {
  type Cycle,
  migrateTicket,
  type Step,
  type StoredTicket,
  type TicketEffect,
  type TicketEngine,
  type TicketFact,
  type TicketProjection,
} from '@relais/sla'
import { and, asc, eq, inArray, sql } from 'drizzle-orm'
import type { Tx } from '../db/client.ts'
import { insertRows } from '../db/insert-rows.ts'
import type { TicketId } from '../db/id.ts'
import { tickets } from '../tickets/tables.ts'
import { loadCycles } from './load-cycles.ts'
import { loadPromises } from './load-promises.ts'
import { type FoldedTicket, saveTickets } from './save-tickets.ts'
import { ticketFacts } from './tables.ts'

/** A fact before it has its number in the log. `dedupKey` makes it one fact however often it is appended. */
export type NewFact = TicketFact extends infer Fact
  ? Fact extends TicketFact
    ? Omit<Fact, 'seq' | 'recordedAt'>
    : never
  : never

/** Facts for one ticket, in the order of one command. */
export interface Appended {
  ticketId: TicketId
  facts: NewFact[]
}

/** What a verb learns about the ticket it has just changed. */
export interface AppendResult {
  projection: TicketProjection
  /** How many of the facts were new; 0 for a repetition. */
  added: number
}

/** Appends facts to one ticket. See `appendFacts`. */
export async function appendFact(tx: Tx, ticketId: TicketId, ...facts: NewFact[]): Promise<AppendResult> {
  const results = await appendFacts(tx, [{ ticketId, facts }])
  return results.get(ticketId)!
}

/**
 * The one way a ticket's state changes: locks the tickets in the order of their ids, writes the facts that are new,
 * folds them in (the whole log again where a fact comes late), and saves state, columns, ledger, wake and effects in
 * the same transaction. Throws when a ticket does not exist in this organization.
 */
export async function appendFacts(tx: Tx, appended: Appended[]): Promise<Map<TicketId, AppendResult>> {
  const wanted = new Map<TicketId, NewFact[]>()
  for (const { ticketId, facts } of appended)
    wanted.set(ticketId, [...(wanted.get(ticketId) ?? []), ...facts])
  if (wanted.size === 0) return new Map()

  const rows = await lockTickets(tx, [...wanted.keys()])
  const added = await recordFacts(tx, rows, wanted)
  const steps = await foldTickets(tx, rows, added)

  await saveFolded(tx, rows, added, steps)
  const { engine } = await loadPromises(tx)
  return new Map(
    rows.map(({ ticketId }) => {
      const projection = engine.project(steps.get(ticketId)!.state)
      return [ticketId, { projection, added: added.get(ticketId)?.length ?? 0 }]
    }),
  )
}

/** What new facts make of a ticket. */
export interface Folding extends Pick<Step, 'state' | 'effects' | 'cycles'> {
  /** The ledger in whose place the cycles come, where the log was folded anew; null where they are what changed. */
  replaces: readonly Cycle[] | null
}

/** What was read of tickets since they were locked; what is absent is read where it is needed. */
export interface AlreadyRead {
  logs?: ReadonlyMap<TicketId, readonly TicketFact[]>
  ledgers?: ReadonlyMap<TicketId, readonly Cycle[]>
}

/** Folds new facts in, those that come late with the whole log. Nothing is written, and the facts need not be either. */
export async function foldTickets(
  tx: Tx,
  rows: LockedTicket[],
  added: ReadonlyMap<TicketId, TicketFact[]>,
  read: AlreadyRead = {},
): Promise<Map<TicketId, Folding>> {
  const { engine } = await loadPromises(tx)
  const steps = new Map<TicketId, Folding>()
  const late: LockedTicket[] = []
  for (const row of rows) {
    const step = applyInOrder(engine, row.state, added.get(row.ticketId) ?? [])
    if (step) steps.set(row.ticketId, step)
    else late.push(row)
  }
  const lateIds = late.map((row) => row.ticketId)
  const logs = read.logs ?? (await loadLogs(tx, lateIds))
  const ledgers = read.ledgers ?? (await loadCycles(tx, lateIds))
  for (const { ticketId, state } of late) {
    const log = logs.get(ticketId) ?? []
    const known = new Set(log.map((fact) => fact.dedupKey))
    const unknown = (added.get(ticketId) ?? []).filter((fact) => !known.has(fact.dedupKey))
    const ledger = ledgers.get(ticketId) ?? []
    const step = engine.refold({ state, cycles: ledger }, [...log, ...unknown])
    steps.set(ticketId, { ...step, replaces: ledger })
  }
  return steps
}

/** Saves what `foldTickets` made of the tickets that have new facts. */
export async function saveFolded(
  tx: Tx,
  rows: LockedTicket[],
  added: ReadonlyMap<TicketId, TicketFact[]>,
  steps: ReadonlyMap<TicketId, Folding>,
): Promise<void> {
  const { engine } = await loadPromises(tx)
  const folded: FoldedTicket[] = []
  for (const row of rows) {
    const last = added.get(row.ticketId)?.at(-1)
    if (!last) continue
    const { state, effects, cycles, replaces } = steps.get(row.ticketId)!
    folded.push({
      ticketId: row.ticketId,
      version: row.version + 1,
      // A fact that was there already leaves its number unused; numbers only have to rise.
      factCount: last.seq,
      state,
      projection: engine.project(state),
      wakeAt: engine.nextDeadline(state),
      cycles: [...cycles],
      replaces,
      effects: [...effects],
    })
  }
  await saveTickets(tx, folded)
}

/** The fast path: facts that come after everything the state has seen. Null when one does not, and the log is needed. */
function applyInOrder(engine: TicketEngine, before: StoredTicket, facts: TicketFact[]): Folding | null {
  const effects: TicketEffect[] = []
  const cycles = new Map<string, Cycle>()
  let state = before
  for (const fact of facts.toSorted((a, b) => a.effectiveAt - b.effectiveAt)) {
    if (engine.needsRefold(state, fact)) return null
    const step = engine.apply(state, fact)
    state = step.state
    effects.push(...step.effects)
    for (const cycle of step.cycles) cycles.set(`${cycle.metric}:${cycle.cycle}`, cycle)
  }
  return { state, effects, cycles: [...cycles.values()], replaces: null }
}

export interface LockedTicket {
  ticketId: TicketId
  version: number
  factCount: number
  state: StoredTicket
  /** When it was locked, by the database's clock. */
  lockedAt: number
}

/**
 * Locks tickets in the order of their ids, so that no two transactions wait for each other in a circle. Throws for a
 * ticket that a later version of the machine wrote, unless `leavesLater`: then it is not among those that are given.
 * `onlyReads` locks nothing, for whoever writes nothing.
 */
export async function lockTickets(
  tx: Tx,
  ticketIds: TicketId[],
  { leavesLater = false, onlyReads = false } = {},
): Promise<LockedTicket[]> {
  const reading = tx
    .select({
      ticketId: tickets.ticketId,
      version: tickets.version,
      factCount: tickets.factCount,
      state: tickets.state,
      lockedAt: sql<number>`(extract(epoch from clock_timestamp()) * 1000)::float8`,
    })
    .from(tickets)
    .where(and(eq(tickets.organizationId, tx.organizationId), inArray(tickets.ticketId, ticketIds)))
    .orderBy(asc(tickets.ticketId))
  const rows = await (onlyReads ? reading : reading.for('no key update'))
  if (rows.length !== new Set(ticketIds).size)
    throw new Error('A ticket that a fact is meant for does not exist.')
  return rows.flatMap((row) => {
    const state = migrateTicket(row.state)
    if (state)
      return [{ ...row, ticketId: row.ticketId as TicketId, state, lockedAt: Math.floor(row.lockedAt) }]
    if (leavesLater) return []
    throw new Error('A newer version of Relais wrote this ticket. Upgrade this process.')
  })
}

/** The facts with their place in the log, one for each key. Node's clock may be wrong, so it is the database's. */
export function numberFacts(
  rows: LockedTicket[],
  wanted: ReadonlyMap<TicketId, readonly NewFact[]>,
): Map<TicketId, TicketFact[]> {
  const recordedAt = rows[0]?.lockedAt ?? 0
  return new Map(
    rows.map((row) => {
      const once = new Map((wanted.get(row.ticketId) ?? []).map((fact) => [fact.dedupKey, fact]))
      const facts = [...once.values()].map((fact, index) => ({
        ...fact,
        seq: row.factCount + index + 1,
        recordedAt,
      }))
      return [row.ticketId, facts as TicketFact[]]
    }),
  )
}

/** Writes the facts that are new, and gives them. */
export async function recordFacts(
  tx: Tx,
  rows: LockedTicket[],
  wanted: ReadonlyMap<TicketId, readonly NewFact[]>,
): Promise<Map<TicketId, TicketFact[]>> {
  const recordedAt = new Date(rows[0]?.lockedAt ?? 0)
  const numbered = [...numberFacts(rows, wanted)].flatMap(([ticketId, facts]) =>
    facts.map((fact) => ({ ticketId, fact })),
  )
  if (numbered.length === 0) return new Map()
  const inserted = await insertRows<typeof ticketFacts, { ticket_id: string; seq: number }>(
    tx,
    ticketFacts,
    numbered.map(({ ticketId, fact }) => ({
      organizationId: tx.organizationId,
      ticketId,
      seq: fact.seq,
      dedupKey: fact.dedupKey,
      type: fact.type,
      effectiveAt: new Date(fact.effectiveAt),
      recordedAt,
      actor: fact.actor,
      fact,
    })),
    sql`on conflict do nothing returning ticket_id, seq`,
  )

  const isNew = new Set(inserted.map((row) => `${row.ticket_id} ${row.seq}`))
  const added = new Map<TicketId, TicketFact[]>()
  for (const { ticketId, fact } of numbered) {
    if (isNew.has(`${ticketId} ${fact.seq}`)) added.set(ticketId, [...(added.get(ticketId) ?? []), fact])
  }
  return added
}

/** The logs of these tickets, in the order in which they were written. */
export async function loadLogs(tx: Tx, ticketIds: TicketId[]): Promise<Map<TicketId, TicketFact[]>> {
  const logs = new Map<TicketId, TicketFact[]>()
  if (ticketIds.length === 0) return logs
  const rows = await tx
    .select({ ticketId: ticketFacts.ticketId, fact: ticketFacts.fact })
    .from(ticketFacts)
    .where(and(eq(ticketFacts.organizationId, tx.organizationId), inArray(ticketFacts.ticketId, ticketIds)))
    .orderBy(asc(ticketFacts.ticketId), asc(ticketFacts.seq))
  for (const row of rows) {
    const log = logs.get(row.ticketId as TicketId)
    if (log) log.push(row.fact)
    else logs.set(row.ticketId as TicketId, [row.fact])
  }
  return logs
}

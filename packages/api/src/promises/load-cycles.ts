import type { Cycle } from '@relais/sla'
import { and, eq, inArray } from 'drizzle-orm'
import type { Tx } from '../db/client.ts'
import type { TicketId } from '../db/id.ts'
import { ticketCycles } from './tables.ts'

type CycleRow = typeof ticketCycles.$inferInsert

/** The ledgers of these tickets as the machine knows them. */
export async function loadCycles(tx: Tx, ticketIds: TicketId[]): Promise<Map<TicketId, Cycle[]>> {
  const ledgers = new Map<TicketId, Cycle[]>()
  if (ticketIds.length === 0) return ledgers
  const rows = await tx
    .select()
    .from(ticketCycles)
    .where(and(eq(ticketCycles.organizationId, tx.organizationId), inArray(ticketCycles.ticketId, ticketIds)))
  for (const row of rows) {
    const cycle = toCycle(row)
    const ledger = ledgers.get(row.ticketId as TicketId)
    if (ledger) ledger.push(cycle)
    else ledgers.set(row.ticketId as TicketId, [cycle])
  }
  return ledgers
}

/** A cycle of the machine as a row of the ledger. */
export function toCycleRow(organizationId: string, ticketId: TicketId, cycle: Cycle): CycleRow {
  const at = (ms: number | null) => (ms === null ? null : new Date(ms))
  return {
    organizationId,
    ticketId,
    target: cycle.metric,
    cycle: cycle.cycle,
    epoch: cycle.epoch,
    policyVersion: cycle.policyVersion,
    calendarHash: cycle.calendar,
    budgetMs: cycle.budgetMs,
    limitMs: cycle.limitMs,
    startedAt: new Date(cycle.startedAt),
    receivedAt: new Date(cycle.receivedAt),
    dueAt: at(cycle.dueAt),
    teamDueAt: at(cycle.teamDueAt),
    metAt: at(cycle.metAt),
    breachedAt: at(cycle.breachedAt),
    endedAt: at(cycle.endedAt),
    firstEndedAt: at(cycle.firstEndedAt),
    outcome: cycle.outcome,
    workedMs: cycle.workedMs,
    firstWorkedMs: cycle.firstWorkedMs,
    wallMs: cycle.wallMs,
    outageMs: cycle.outageMs,
    causes: [...cycle.causes],
    metBy: cycle.metBy,
    excusedBy: cycle.excusedBy,
  }
}

/** A row of the ledger as the machine knows it. */
export function toCycle(row: typeof ticketCycles.$inferSelect): Cycle {
  const ms = (at: Date | null) => (at === null ? null : at.getTime())
  return {
    metric: row.target as Cycle['metric'],
    cycle: row.cycle,
    epoch: row.epoch,
    policyVersion: row.policyVersion,
    calendar: row.calendarHash,
    budgetMs: row.budgetMs,
    limitMs: row.limitMs,
    startedAt: row.startedAt.getTime(),
    receivedAt: row.receivedAt.getTime(),
    dueAt: ms(row.dueAt),
    teamDueAt: ms(row.teamDueAt),
    metAt: ms(row.metAt),
    breachedAt: ms(row.breachedAt),
    endedAt: ms(row.endedAt),
    firstEndedAt: ms(row.firstEndedAt),
    outcome: row.outcome as Cycle['outcome'],
    workedMs: row.workedMs ?? 0,
    firstWorkedMs: row.firstWorkedMs,
    wallMs: row.wallMs,
    outageMs: row.outageMs,
    causes: row.causes as Cycle['causes'][number][],
    metBy: row.metBy as Cycle['metBy'],
    excusedBy: row.excusedBy,
  }
}

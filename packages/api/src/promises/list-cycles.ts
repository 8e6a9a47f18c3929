import type { Metric } from '@relais/sla'
import { and, desc, eq, sql } from 'drizzle-orm'
import type { Tx } from '../db/client.ts'
import { isInstant, type Place } from '../graphql/relay.ts'
import { toCycle } from './load-cycles.ts'
import { ticketCycles } from './tables.ts'

/** A row of the ledger with the ticket it is about. */
export interface LedgerRow {
  ticketId: string
  cycle: ReturnType<typeof toCycle>
}

/** The place of a cycle in its ticket's ledger: its start, its promise, its number. */
export type CyclePlace = [startedAt: string, target: string, cycle: number]

export const isCyclePlace = (place: Place): place is CyclePlace =>
  place.length === 3 && isInstant(place[0]) && typeof place[1] === 'string' && Number.isInteger(place[2])

export function cyclePlace({ cycle }: LedgerRow): CyclePlace {
  return [new Date(cycle.startedAt).toISOString(), cycle.metric, cycle.cycle]
}

/** A part of a ledger. */
export interface LedgerPart {
  target: Metric | null
  /** One cycle alone. */
  number: number | null
  first: number
  after: CyclePlace | null
}

/** A part of each ticket's ledger, ended cycles and running ones, the latest first. Walks the ledger's key. */
export async function listCycles(tx: Tx, ticketIds: string[], part: LedgerPart): Promise<LedgerRow[]> {
  const [startedAt, target, cycle] = part.after ?? ['infinity', '', 0]
  const rows = await tx
    .select()
    .from(ticketCycles)
    .where(
      and(
        eq(ticketCycles.organizationId, tx.organizationId),
        sql`(${ticketCycles.ticketId}, ${ticketCycles.target}, ${ticketCycles.cycle}) in (
          select page.ticket_id, page.target, page.cycle
          from unnest(${sql.param(`{${ticketIds.join(',')}}`)}::uuid[]) as wanted(ticket_id)
          cross join lateral (
            select c.ticket_id, c.target, c.cycle from ticket_cycles c
            where c.organization_id = ${tx.organizationId} and c.ticket_id = wanted.ticket_id
              and (${part.target}::text is null or c.target = ${part.target})
              and (${part.number}::int is null or c.cycle = ${part.number})
              and (c.started_at < ${startedAt}::timestamptz or c.started_at = ${startedAt}::timestamptz
                and (c.target < ${target} or c.target = ${target} and c.cycle < ${cycle}))
            order by c.started_at desc, c.target desc, c.cycle desc
            limit ${part.first}) page)`,
      ),
    )
    .orderBy(desc(ticketCycles.startedAt), desc(ticketCycles.target), desc(ticketCycles.cycle))
  return rows.map((row) => ({ ticketId: row.ticketId, cycle: toCycle(row) }))
}

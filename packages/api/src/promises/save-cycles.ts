import { isDeepStrictEqual } from 'node:util'
import type { Cycle } from '@relais/sla'
import { sql } from 'drizzle-orm'
import type { Tx } from '../db/client.ts'
import { excludedBut, insertRows } from '../db/insert-rows.ts'
import { toCycleRow } from './load-cycles.ts'
import type { FoldedTicket } from './save-tickets.ts'
import { ticketCycles } from './tables.ts'

/**
 * Writes what folds changed of the ledgers. Of a ledger that was made anew, rows that came out as they were stay: most of
 * a long log is over, and a late fact seldom touches it.
 */
export async function saveCycles(tx: Tx, folded: readonly FoldedTicket[]): Promise<void> {
  const changes = folded.map((one) => ({ ...one, ...changesOf(one) }))
  const gone = changes.flatMap(({ ticketId, gone }) =>
    gone.map(({ metric, cycle }) => ({ ticket_id: ticketId, target: metric, cycle })),
  )
  if (gone.length > 0) {
    await tx.execute(sql`
      delete from ticket_cycles c
      using jsonb_to_recordset(${JSON.stringify(gone)}::jsonb) as g(ticket_id uuid, target text, cycle int)
      where c.organization_id = ${tx.organizationId}
        and c.ticket_id = g.ticket_id and c.target = g.target and c.cycle = g.cycle`)
  }
  const rows = changes.flatMap(({ ticketId, written }) =>
    written.map((cycle) => toCycleRow(tx.organizationId, ticketId, cycle)),
  )
  await insertRows(
    tx,
    ticketCycles,
    rows,
    sql`on conflict (organization_id, ticket_id, target, cycle) do update set ${REPLACED_COLUMNS}`,
  )
}

// An excuse is a fact about a row, not of the clock: what a clock that goes on says of itself does not know it.
const REPLACED_COLUMNS = sql`${excludedBut(ticketCycles, ['organizationId', 'ticketId', 'target', 'cycle', 'excusedBy'])},
  excused_by = coalesce(excluded.excused_by, ticket_cycles.excused_by)`

/** Rows to write and rows to take away first. A row that says something else goes whole, with an excuse it had. */
function changesOf({ replaces, cycles }: FoldedTicket): {
  gone: readonly Cycle[]
  written: readonly Cycle[]
} {
  if (replaces === null) return { gone: [], written: cycles }
  const before = new Map(replaces.map((cycle) => [keyOf(cycle), cycle]))
  const after = new Map(cycles.map((cycle) => [keyOf(cycle), cycle]))
  const isSame = (cycle: Cycle) => isDeepStrictEqual(before.get(keyOf(cycle)), after.get(keyOf(cycle)))
  return {
    gone: replaces.filter((cycle) => !isSame(cycle)),
    written: cycles.filter((cycle) => !isSame(cycle)),
  }
}

function keyOf({ metric, cycle }: Cycle): string {
  return `${metric}:${cycle}`
}

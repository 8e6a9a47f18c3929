import { and, eq, inArray, isNotNull } from 'drizzle-orm'
import type { Tx } from '../db/client.ts'
import type { TicketId } from '../db/id.ts'
import { ticketCycles } from './tables.ts'

/** A time in which a promise to come back was past due and unkept; `until` is null while it still is. */
export interface BrokenUpdate {
  from: number
  until: number | null
}

/** When tickets owed an update that they had been promised for earlier, by the ledger. */
export async function loadBrokenUpdates(tx: Tx, ticketIds: TicketId[]): Promise<Map<string, BrokenUpdate[]>> {
  const { ticketId, dueAt, endedAt } = ticketCycles
  const rows = await tx
    .select({ ticketId, dueAt, endedAt })
    .from(ticketCycles)
    .where(
      and(
        eq(ticketCycles.organizationId, tx.organizationId),
        inArray(ticketCycles.ticketId, ticketIds),
        eq(ticketCycles.target, 'promisedUpdate'),
        isNotNull(ticketCycles.dueAt),
      ),
    )
  const broken = new Map<string, BrokenUpdate[]>()
  for (const row of rows) {
    const time = { from: row.dueAt!.getTime(), until: row.endedAt?.getTime() ?? null }
    broken.set(row.ticketId, [...(broken.get(row.ticketId) ?? []), time])
  }
  return broken
}

/** Was one of them owed at this instant? */
export function isBrokenAt(updates: readonly BrokenUpdate[], at: number): boolean {
  return updates.some(({ from, until }) => from <= at && (until === null || until > at))
}

import { sql } from 'drizzle-orm'
import type { Tx } from './client.ts'
import type { TicketId } from './id.ts'

/** The PostgreSQL channel on which committed changes are announced. */
export const LIVE_CHANNEL = 'relais_live'

/** What one announcement carries: ids and versions, never content. */
export interface LiveAnnouncement {
  organizationId: string
  tickets: { id: string; version: number }[]
}

/** NOTIFY refuses payloads of 8,000 bytes; 120 tickets stay well under it. */
const TICKETS_PER_NOTIFY = 120

/** The tickets a transaction has changed, with the version each will have once it commits. */
export class LiveChanges {
  readonly #tickets = new Map<string, number>()

  ticket(ticketId: TicketId, version: number): void {
    this.#tickets.set(ticketId, version)
  }

  take(): { id: string; version: number }[] {
    const changed = [...this.#tickets].map(([id, version]) => ({ id, version }))
    this.#tickets.clear()
    return changed
  }
}

/**
 * Queues one NOTIFY for everything the transaction changed; PostgreSQL delivers it at commit, or never. One for a
 * whole batch, because NOTIFY serialises commits.
 */
export async function announceChanges(tx: Tx): Promise<void> {
  const tickets = tx.changes.take()
  for (let from = 0; from < tickets.length; from += TICKETS_PER_NOTIFY) {
    const announcement: LiveAnnouncement = {
      organizationId: tx.organizationId,
      tickets: tickets.slice(from, from + TICKETS_PER_NOTIFY),
    }
    await tx.execute(sql`select pg_notify(${LIVE_CHANNEL}, ${JSON.stringify(announcement)})`)
  }
}

/** Gives tickets a new version because something beside their facts changed (a draft, a claim, a reply's state). */
export async function touchTickets(tx: Tx, ticketIds: TicketId[]): Promise<void> {
  if (ticketIds.length === 0) return
  const rows = await tx.execute<{ ticket_id: string; version: number }>(sql`
    update tickets set version = version + 1
    where organization_id = ${tx.organizationId} and ticket_id in ${[...new Set(ticketIds)]}
    returning ticket_id, version`)
  for (const row of rows) tx.changes.ticket(row.ticket_id, row.version)
}

import { sql } from 'drizzle-orm'
import type { Tx } from './client.ts'
import type { MemberId, TicketId } from './id.ts'

/** The PostgreSQL channel on which committed changes are announced. */
export const LIVE_CHANNEL = 'relais_live'

/** What one announcement carries: ids and versions, never content. */
export interface LiveAnnouncement {
  organizationId: string
  tickets: { id: string; version: number }[]
  /** Who was notified of something, or read what they were notified of. */
  members: string[]
}

/** In the place of a version: nothing of the ticket has changed but who is looking at it. */
const PRESENCE_VERSION = -1

/** NOTIFY refuses payloads of 8,000 bytes; 120 tickets or members stay well under it. */
const MOST_PER_NOTIFY = 120

/** The tickets a transaction has changed, with the version each will have once it commits, and whom it notified. */
export class LiveChanges {
  readonly #tickets = new Map<string, number>()
  readonly #members = new Set<string>()

  ticket(ticketId: TicketId, version: number): void {
    this.#tickets.set(ticketId, version)
  }

  /** Nothing of the ticket itself, but who is looking at it. */
  presence(ticketId: TicketId): void {
    if (!this.#tickets.has(ticketId)) this.#tickets.set(ticketId, PRESENCE_VERSION)
  }

  member(memberId: MemberId): void {
    this.#members.add(memberId)
  }

  take(): Pick<LiveAnnouncement, 'tickets' | 'members'> {
    const tickets = [...this.#tickets].map(([id, version]) => ({ id, version }))
    const members = [...this.#members]
    this.#tickets.clear()
    this.#members.clear()
    return { tickets, members }
  }
}

/**
 * Queues one NOTIFY for everything the transaction changed; PostgreSQL delivers it at commit, or never. One for a
 * whole batch, because NOTIFY serialises commits.
 */
export async function announceChanges(tx: Tx): Promise<void> {
  const { tickets, members } = tx.changes.take()
  for (let from = 0; from < tickets.length; from += MOST_PER_NOTIFY) {
    await announce(tx, { tickets: tickets.slice(from, from + MOST_PER_NOTIFY), members: [] })
  }
  for (let from = 0; from < members.length; from += MOST_PER_NOTIFY) {
    await announce(tx, { tickets: [], members: members.slice(from, from + MOST_PER_NOTIFY) })
  }
}

async function announce(tx: Tx, changes: Pick<LiveAnnouncement, 'tickets' | 'members'>): Promise<void> {
  const announcement: LiveAnnouncement = { organizationId: tx.organizationId, ...changes }
  await tx.execute(sql`select pg_notify(${LIVE_CHANNEL}, ${JSON.stringify(announcement)})`)
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

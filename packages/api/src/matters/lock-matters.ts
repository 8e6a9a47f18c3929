import { and, asc, eq, inArray, sql } from 'drizzle-orm'
import type { Tx } from '../db/client.ts'
import type { TicketId } from '../db/id.ts'
import { Refusal } from '../refusal.ts'
import type { TicketRow } from '../tickets/lock-ticket.ts'
import { tickets } from '../tickets/tables.ts'

/**
 * Locks tickets that are joined or parted, and before them their threads and those of what was merged into them, so that
 * no message and no answer finds its ticket while it moves. Everybody locks threads in the order of the network's ids and tickets in the order of
 * theirs, so that of two who merge the same pair in opposite ways one comes second. Refused with TICKET_NOT_FOUND.
 */
export async function lockMatters(tx: Tx, ...ticketIds: TicketId[]): Promise<Map<TicketId, TicketRow>> {
  await tx.execute(sql`
    with recursive branch as (
      select ticket_id, thread_id from tickets
      where organization_id = ${tx.organizationId} and ticket_id in ${ticketIds}
      union
      select merged.ticket_id, merged.thread_id from branch cross join lateral (
        select t.ticket_id, t.thread_id from tickets t
        where t.organization_id = ${tx.organizationId} and t.merged_into_id = branch.ticket_id offset 0) merged
    )
    select thread_id from threads
    where organization_id = ${tx.organizationId} and thread_id in (select thread_id from branch)
    order by channel_id, external_id collate "C" for no key update`)
  const rows = await tx
    .select()
    .from(tickets)
    .where(and(eq(tickets.organizationId, tx.organizationId), inArray(tickets.ticketId, ticketIds)))
    .orderBy(asc(tickets.ticketId))
    .for('no key update')
  const found = new Map(rows.map((row): [TicketId, TicketRow] => [row.ticketId, row as TicketRow]))
  for (const ticketId of ticketIds) {
    if (found.has(ticketId)) continue
    throw new Refusal('TICKET_NOT_FOUND', 'This ticket does not exist. Reload the page.', {
      path: ['ticketId'],
    })
  }
  return found
}

/** Refuses with TICKET_MERGED, and where it goes on, what lives in another ticket by now. */
export async function checkNotMerged(tx: Tx, ticket: TicketRow, path: string): Promise<void> {
  if (ticket.status !== 'merged') return
  const [into] = ticket.mergedIntoId
    ? await tx
        .select({ number: tickets.number })
        .from(tickets)
        .where(and(eq(tickets.organizationId, tx.organizationId), eq(tickets.ticketId, ticket.mergedIntoId)))
    : []
  const number = into?.number ?? null
  throw new Refusal(
    'TICKET_MERGED',
    number === null
      ? 'This ticket was merged into another one. Go on there.'
      : `This ticket was merged into ticket ${number}. Go on there.`,
    { path: [path], parameters: { number } },
  )
}

import { sql } from 'drizzle-orm'
import type { Tx } from '../db/client.ts'
import type { TicketId } from '../db/id.ts'

/** The ticket that a message goes on, and the merged one by whose way it came there; null for one of the ticket's own. */
export interface Destination {
  ticketId: TicketId
  homeTicketId: TicketId | null
}

export interface OpenTickets {
  /** By `threadId identityId`: where this person's messages in this thread go on. */
  open: Map<string, Destination>
  /** By `threadId identityId`: the closed ticket that came before. */
  closed: Map<string, TicketId>
  /** By message: the ticket on which stands what it directly answers. */
  answering: Map<string, Destination>
}

interface Found extends Record<string, unknown> {
  thread_id: string
  identity_id: string
  home_id: TicketId
  ticket_id: TicketId
  is_closed: boolean
  is_merged: boolean
}

/**
 * The tickets that are there for these persons in these threads. A reply to something goes on the ticket where that is;
 * anything else on the one last active, a split one included. Where a ticket was merged, what it goes on in stands for
 * it, unless the customer has begun another one since. The threads have to be locked.
 */
export async function findOpenTickets(
  tx: Tx,
  received: { messageId: string; threadId: string; identityId: string }[],
): Promise<OpenTickets> {
  const found = await tx.execute<Found>(sql`
    with recursive own as (
      select t.ticket_id as home_id, t.thread_id, t.identity_id, t.last_message_at, t.ticket_id, t.status, t.merged_into_id
      from tickets t
      where t.organization_id = ${tx.organizationId}
        and t.thread_id in ${received.map((message) => message.threadId)}
        and t.identity_id in ${received.map((message) => message.identityId)}
      union all
      select own.home_id, own.thread_id, own.identity_id, own.last_message_at, t.ticket_id, t.status, t.merged_into_id
      from own cross join lateral (
        select next.ticket_id, next.status, next.merged_into_id from tickets next
        where next.organization_id = ${tx.organizationId} and next.ticket_id = own.merged_into_id limit 1) t
    )
    select thread_id, identity_id, home_id, ticket_id, status = 'closed' as is_closed, home_id <> ticket_id as is_merged
    from own where status <> 'merged'
    order by (home_id = ticket_id), last_message_at, home_id`)
  const open: OpenTickets['open'] = new Map()
  const closed: OpenTickets['closed'] = new Map()
  for (const row of found) {
    const key = `${row.thread_id} ${row.identity_id}`
    if (row.is_closed) closed.set(key, row.ticket_id)
    else open.set(key, destinationOf(row))
  }
  return { open, closed, answering: await findAnswered(tx, received, found) }
}

/** Customers answer what they mean: with several tickets in one thread, the parent says which. */
async function findAnswered(
  tx: Tx,
  received: { messageId: string; threadId: string; identityId: string }[],
  found: readonly Found[],
): Promise<OpenTickets['answering']> {
  const answering: OpenTickets['answering'] = new Map()
  const live = found.filter((row) => !row.is_closed)
  const counts = Map.groupBy(live, (row) => `${row.thread_id} ${row.identity_id}`)
  const unclear = received.filter(
    (message) => (counts.get(`${message.threadId} ${message.identityId}`)?.length ?? 0) > 1,
  )
  if (unclear.length === 0) return answering
  const parents = await tx.execute<{ message_id: string; home_id: string }>(sql`
    select m.message_id, coalesce(tm.home_ticket_id, tm.ticket_id) as home_id
    from messages m
    join messages parent on parent.organization_id = m.organization_id and parent.channel_id = m.channel_id
      and parent.external_id = m.parent_external_id
    join ticket_messages tm on tm.organization_id = m.organization_id and tm.message_id = parent.message_id
    where m.organization_id = ${tx.organizationId} and m.message_id in ${unclear.map((one) => one.messageId)}`)
  for (const { message_id, home_id } of parents) {
    const message = unclear.find((one) => one.messageId === message_id)!
    const row = live.find(
      (one) =>
        one.home_id === home_id &&
        one.thread_id === message.threadId &&
        one.identity_id === message.identityId,
    )
    if (row) answering.set(message_id, destinationOf(row))
  }
  return answering
}

function destinationOf({ ticket_id, home_id, is_merged }: Found): Destination {
  return { ticketId: ticket_id, homeTicketId: is_merged ? home_id : null }
}

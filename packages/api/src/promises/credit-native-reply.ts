import { sql } from 'drizzle-orm'
import type { World } from '../context.ts'
import type { Tx } from '../db/client.ts'
import type { MessageId, TicketId } from '../db/id.ts'
import type { EventOf } from '../events/event.ts'
import { ticketMessages } from '../tickets/tables.ts'
import { appendFacts, type NewFact } from './append-fact.ts'
import { awaitCustomer } from './await-customer.ts'
import { findOrigins } from './find-origins.ts'

/**
 * A reply made in the network's own application stops the clock of the ticket it answers and is credited to nobody. It
 * may come before the message it answers, so both arrivals look for pairs: a public reply belongs to its parent's
 * ticket, a private one to the conversation's.
 */
export async function creditNativeReplies(
  tx: Tx,
  _world: World,
  events: (EventOf<'message.sent.natively'> | EventOf<'ticket.messaged'>)[],
): Promise<void> {
  const messageIds = [...new Set(events.map((event) => event.messageId as string))]
  const pairs = await tx.execute<{
    message_id: string
    ticket_id: string
    home_ticket_id: string | null
    visibility: 'public' | 'private'
    sent_at: string
  }>(sql`
    with concerned as (
      select distinct thread_id from messages
      where organization_id = ${tx.organizationId} and message_id in ${messageIds}
    )
    select distinct on (own.message_id) own.message_id, t.ticket_id, pm.home_ticket_id, own.visibility, own.sent_at
    from concerned
    join messages own on own.organization_id = ${tx.organizationId} and own.thread_id = concerned.thread_id
      and own.direction = 'outbound' and own.reply_id is null and own.deleted_at is null and not own.is_imported
    left join messages parent on parent.organization_id = own.organization_id and parent.channel_id = own.channel_id
      and parent.external_id = own.parent_external_id
    join ticket_messages pm on pm.organization_id = own.organization_id
      and (pm.message_id = parent.message_id or (own.visibility = 'private' and pm.message_id in (
        select said.message_id from messages said
        where said.organization_id = own.organization_id and said.thread_id = own.thread_id)))
    join tickets t on t.organization_id = own.organization_id and t.ticket_id = pm.ticket_id
    where not exists (select from ticket_messages placed
      where placed.organization_id = own.organization_id and placed.message_id = own.message_id)
    order by own.message_id, (pm.message_id = parent.message_id) desc nulls last, t.opened_at desc`)
  if (pairs.length === 0) return

  await tx.insert(ticketMessages).values(
    pairs.map((pair) => ({
      organizationId: tx.organizationId,
      messageId: pair.message_id as MessageId,
      ticketId: pair.ticket_id,
      homeTicketId: pair.home_ticket_id,
    })),
  )
  const originOf = await findOrigins(
    tx,
    pairs.map((pair) => ({ ticketId: pair.ticket_id, homeTicketId: pair.home_ticket_id })),
  )
  const answers = pairs.map((pair) => ({
    ticketId: pair.ticket_id as TicketId,
    fact: {
      type: 'reply.native',
      dedupKey: `native:${pair.message_id}`,
      actor: 'native',
      origin: originOf({ ticketId: pair.ticket_id, homeTicketId: pair.home_ticket_id }),
      effectiveAt: new Date(pair.sent_at).getTime(),
      body: { replyId: pair.message_id, visibility: pair.visibility },
    } satisfies NewFact,
  }))
  await appendFacts(tx, await awaitCustomer(tx, answers))
}

import { and, asc, desc, eq, inArray, isNull } from 'drizzle-orm'
import type { Tx } from '../db/client.ts'
import type { ChannelId } from '../db/id.ts'
import { ticketMessages, tickets } from '../tickets/tables.ts'
import { messages } from './tables.ts'

const MOST_WATCHED = 500

/**
 * The customers' messages that are read again because nobody tells us when they are deleted: those of open tickets, the
 * newest first, and those that nobody said to us last. Reads `tickets_channel`, then `ticket_messages_ticket`.
 */
export async function listWatched(tx: Tx, channelId: ChannelId): Promise<string[]> {
  const rows = await tx
    .select({ externalId: messages.externalId })
    .from(tickets)
    .innerJoin(ticketMessages, eq(ticketMessages.ticketId, tickets.ticketId))
    .innerJoin(messages, eq(messages.messageId, ticketMessages.messageId))
    .where(
      and(
        eq(tickets.organizationId, tx.organizationId),
        eq(tickets.channelId, channelId),
        inArray(tickets.status, ['open', 'waitingCustomer', 'hold']),
        eq(messages.direction, 'inbound'),
        isNull(messages.deletedAt),
      ),
    )
    .orderBy(asc(tickets.isHit), desc(messages.sentAt))
    .limit(MOST_WATCHED)
  return rows.map((row) => row.externalId)
}

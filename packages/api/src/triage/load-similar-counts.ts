import { and, eq, gt, inArray } from 'drizzle-orm'
import type { Tx } from '../db/client.ts'
import type { TicketId } from '../db/id.ts'
import { ticketMessages } from '../tickets/tables.ts'
import { clusterMembers } from './tables.ts'

/**
 * How many people wrote of the matter of a message within a quarter of an hour, by the message, for the messages that are
 * on these tickets now and were among five or more. Indexes ticket_messages_ticket, then the key of cluster_members.
 */
export async function loadSimilarCounts(tx: Tx, ticketIds: TicketId[]): Promise<Map<string, number>> {
  if (ticketIds.length === 0) return new Map()
  const rows = await tx
    .select({ messageId: clusterMembers.messageId, similar: clusterMembers.similarMessages })
    .from(ticketMessages)
    .innerJoin(
      clusterMembers,
      and(
        eq(clusterMembers.organizationId, ticketMessages.organizationId),
        eq(clusterMembers.messageId, ticketMessages.messageId),
      ),
    )
    .where(
      and(
        eq(ticketMessages.organizationId, tx.organizationId),
        inArray(ticketMessages.ticketId, ticketIds),
        gt(clusterMembers.similarMessages, 0),
      ),
    )
  return new Map(rows.map((row) => [row.messageId, row.similar]))
}

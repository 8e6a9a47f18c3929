import { and, eq } from 'drizzle-orm'
import type { Tx } from '../db/client.ts'
import type { TicketId } from '../db/id.ts'
import { listTicketTopics } from '../voice/list-ticket-topics.ts'
import { answeredTopics } from './tables.ts'

/**
 * Keeps the topics that a ticket is on at this moment, as what the trust in whoever answers it is judged by. The ticket’s
 * claim has to be locked, as it is while somebody hands an answer in.
 */
export async function fixTopics(tx: Tx, ticketId: TicketId): Promise<void> {
  const { organizationId } = tx
  await tx
    .delete(answeredTopics)
    .where(and(eq(answeredTopics.organizationId, organizationId), eq(answeredTopics.ticketId, ticketId)))
  const found = await listTicketTopics(tx, [ticketId])
  if (found.length === 0) return
  await tx
    .insert(answeredTopics)
    .values(found.map(({ topicId }) => ({ organizationId, ticketId, topicId })))
    .onConflictDoNothing()
}

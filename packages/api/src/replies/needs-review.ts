import { sql } from 'drizzle-orm'
import type { Tx } from '../db/client.ts'
import type { MemberId, TicketId } from '../db/id.ts'

/**
 * Whether what this person writes on this ticket leaves only with the approval of somebody else. The database decides, by
 * its function `reply_needs_review`, and refuses whatever goes past it: of a volunteer by how far they are trusted on each topic
 * that `fixTopics` kept of the ticket.
 */
export async function needsReview(tx: Tx, authorId: MemberId, ticketId: TicketId): Promise<boolean> {
  const [row] = await tx.execute<{ needs_review: boolean }>(
    sql`select reply_needs_review(${tx.organizationId}::uuid, ${authorId}::uuid, ${ticketId}::uuid) as needs_review`,
  )
  return row!.needs_review
}

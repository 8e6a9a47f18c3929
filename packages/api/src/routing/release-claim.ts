import { and, eq, notExists } from 'drizzle-orm'
import type { Ctx } from '../context.ts'
import { touchTickets } from '../db/live-changes.ts'
import type { TicketId } from '../db/id.ts'
import { replies } from '../replies/tables.ts'
import { claims } from './tables.ts'

/**
 * Leaves the ticket to whoever comes next; its assignee stays. True when there was something to leave. The fence stays
 * too, so that the next holder's is higher. What somebody reads an answer to stays with whoever wrote it.
 */
export async function releaseClaim(ctx: Ctx, input: { ticketId: TicketId; fence: number }): Promise<boolean> {
  return ctx.transaction(async (tx) => {
    const released = await tx
      .update(claims)
      .set({ holderId: null, expiresAt: null })
      .where(
        and(
          eq(claims.organizationId, tx.organizationId),
          eq(claims.ticketId, input.ticketId),
          eq(claims.holderId, ctx.viewer.memberId),
          eq(claims.fence, input.fence),
          notExists(
            tx
              .select({ replyId: replies.replyId })
              .from(replies)
              .where(
                and(
                  eq(replies.organizationId, claims.organizationId),
                  eq(replies.ticketId, claims.ticketId),
                  eq(replies.authorId, claims.holderId),
                  eq(replies.state, 'inReview'),
                ),
              ),
          ),
        ),
      )
      .returning({ ticketId: claims.ticketId })
    if (released.length > 0) await touchTickets(tx, [input.ticketId])
    return released.length > 0
  })
}

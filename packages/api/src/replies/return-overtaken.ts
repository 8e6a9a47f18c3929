import { and, eq, inArray } from 'drizzle-orm'
import type { World } from '../context.ts'
import type { Tx } from '../db/client.ts'
import type { MemberId, ReplyId, TicketId } from '../db/id.ts'
import { recordEvent } from '../events/record-event.ts'
import { unholdClaim } from '../routing/hold-claim.ts'
import { moveReply } from './move-reply.ts'
import { restoreDraft } from './restore-draft.ts'
import { replies } from './tables.ts'

/**
 * Somebody else goes on with these tickets: a reply that waited there for a review can no longer leave, and its author
 * has the text back. One that a reviewer is deciding on at this very moment is left to them.
 */
export async function returnOvertaken(
  tx: Tx,
  world: World,
  overtaken: { ticketId: TicketId }[],
): Promise<void> {
  const waiting = await tx
    .select()
    .from(replies)
    .where(
      and(
        eq(replies.organizationId, tx.organizationId),
        inArray(
          replies.ticketId,
          overtaken.map(({ ticketId }) => ticketId),
        ),
        eq(replies.state, 'inReview'),
      ),
    )
    .for('update', { skipLocked: true })
  for (const reply of waiting) {
    const at = world.now().getTime()
    await moveReply(tx, reply, [{ type: 'outdated', at, reason: 'CLAIM_OUTDATED' }], {
      errorKind: 'outdated',
      errorMessage: 'Somebody else has taken the ticket since.',
    })
    await restoreDraft(tx, reply, world.now())
    const ticketId = reply.ticketId as TicketId
    await unholdClaim(tx, ticketId, reply.authorId as MemberId)
    await recordEvent(tx, world, { type: 'reply.returned', replyId: reply.replyId as ReplyId, ticketId })
  }
}

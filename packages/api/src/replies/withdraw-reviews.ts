import { and, asc, eq } from 'drizzle-orm'
import type { World } from '../context.ts'
import type { Tx } from '../db/client.ts'
import type { MemberId, ReplyId, TicketId } from '../db/id.ts'
import { touchTickets } from '../db/live-changes.ts'
import { recordEvent } from '../events/record-event.ts'
import { lockClaim, unholdClaim } from '../routing/hold-claim.ts'
import { moveReply } from './move-reply.ts'
import { lockReply } from './reply-row.ts'
import { restoreDraft } from './restore-draft.ts'
import { replies } from './tables.ts'

/**
 * What somebody who has gone had handed in for a review is read by nobody any more: nobody may let it leave. It is a draft
 * again, and its ticket is held for them no longer; where it was written on a card, the care team gets it with the card's end.
 */
export async function withdrawReviews(tx: Tx, world: World, authorId: MemberId): Promise<void> {
  const waiting = await tx
    .select({ replyId: replies.replyId, ticketId: replies.ticketId })
    .from(replies)
    .where(
      and(
        eq(replies.organizationId, tx.organizationId),
        eq(replies.authorId, authorId),
        eq(replies.state, 'inReview'),
      ),
    )
    .orderBy(asc(replies.ticketId))
  for (const found of waiting) {
    const [ticketId, replyId] = [found.ticketId as TicketId, found.replyId as ReplyId]
    await lockClaim(tx, ticketId)
    const reply = await lockReply(tx, replyId)
    if (reply?.state !== 'inReview') continue
    await moveReply(tx, reply, [{ type: 'outdated', at: world.now().getTime(), reason: 'AUTHOR_DISABLED' }], {
      errorKind: 'outdated',
      errorMessage: 'Its author is no longer a member.',
    })
    await restoreDraft(tx, reply, world.now())
    await unholdClaim(tx, ticketId, authorId)
    await recordEvent(tx, world, { type: 'reply.returned', replyId, ticketId })
    await touchTickets(tx, [ticketId])
  }
}

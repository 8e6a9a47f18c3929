import type { Ctx } from '../context.ts'
import type { Tx } from '../db/client.ts'
import type { MemberId, ReplyId, TicketId } from '../db/id.ts'
import { touchTickets } from '../db/live-changes.ts'
import { recordEvent } from '../events/record-event.ts'
import { Refusal } from '../refusal.ts'
import { takeClaim } from '../routing/claim-ticket.ts'
import { lockClaim, unholdClaim } from '../routing/hold-claim.ts'
import { moveReply } from './move-reply.ts'
import { findReply, getLockedReply, type ReplyRow } from './reply-row.ts'
import { restoreDraft } from './restore-draft.ts'

/**
 * Calls a reply back that has not begun to leave, for its author, whoever approved it or a supervisor; the author gets
 * the text back, of a volunteer whose answer somebody else called back the care team. What waits for a review is its author's alone to take back: REPLY_IN_REVIEW. Refused with REPLY_LEFT once
 * it is leaving: what stands on the network is deleted there, not called back.
 */
export async function cancelReply(ctx: Ctx, input: { replyId: ReplyId }): Promise<ReplyRow> {
  return ctx.transaction(async (tx) => {
    const { memberId } = ctx.viewer
    const found = await findReply(tx, input.replyId)
    if (found) await lockClaim(tx, found.ticketId as TicketId)
    const reply = await getLockedReply(tx, input.replyId)
    checkMayCancel(ctx, reply)
    if (reply.state === 'cancelled') return reply
    const recalled = { type: 'recalled', at: ctx.now().getTime(), by: memberId } as const
    const cancelled = await moveReply(tx, reply, [recalled], { cancelledById: memberId })
    if (cancelled?.state !== 'cancelled') {
      throw new Refusal(
        'REPLY_LEFT',
        'The reply is leaving or has left; it cannot be called back any more.',
        {
          parameters: { state: reply.state },
          path: ['replyId'],
        },
      )
    }
    await restoreDraft(tx, reply, ctx.now())
    const ticketId = reply.ticketId as TicketId
    if (reply.state === 'inReview') await leaveReview(tx, ctx, ticketId)
    const authorId = reply.authorId as MemberId
    await recordEvent(tx, ctx, {
      type: 'reply.cancelled',
      replyId: input.replyId,
      ticketId,
      authorId,
      byId: memberId,
    })
    await touchTickets(tx, [ticketId])
    return cancelled
  })
}

function checkMayCancel({ viewer: { memberId, role } }: Ctx, reply: ReplyRow): void {
  if (reply.authorId === memberId) return
  const isAbove = role === 'supervisor' || role === 'admin'
  if (!isAbove && reply.approverId !== memberId) {
    throw new Refusal(
      'NOT_ALLOWED',
      'Only its author, whoever approved it or a supervisor may call a reply back.',
    )
  }
  if (reply.state === 'inReview') {
    throw new Refusal('REPLY_IN_REVIEW', 'This reply waits for a review. Send it back with a reason.', {
      path: ['replyId'],
    })
  }
}

/** The author takes the ticket up again, under a higher fence: the promise of a review ends without a verdict. */
async function leaveReview(tx: Tx, ctx: Ctx, ticketId: TicketId): Promise<void> {
  await unholdClaim(tx, ticketId, ctx.viewer.memberId)
  await takeClaim(ctx, tx, ticketId, false)
}

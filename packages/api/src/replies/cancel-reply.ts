import type { Ctx } from '../context.ts'
import type { ReplyId, TicketId } from '../db/id.ts'
import { touchTickets } from '../db/live-changes.ts'
import { Refusal } from '../refusal.ts'
import { moveReply } from './move-reply.ts'
import { getLockedReply, type ReplyRow } from './reply-row.ts'
import { restoreDraft } from './restore-draft.ts'

/**
 * Calls a reply back that has not begun to leave, for its author or a supervisor; the author gets the text back.
 * Refused with REPLY_LEFT once it is leaving: what stands on the network is deleted there, not called back.
 */
export async function cancelReply(ctx: Ctx, input: { replyId: ReplyId }): Promise<ReplyRow> {
  return ctx.transaction(async (tx) => {
    const { memberId, role } = ctx.viewer
    const reply = await getLockedReply(tx, input.replyId)
    if (reply.authorId !== memberId && role !== 'supervisor' && role !== 'admin') {
      throw new Refusal('NOT_ALLOWED', 'Only its author or a supervisor may call a reply back.')
    }
    if (reply.state === 'cancelled') return reply
    const cancelled = await moveReply(tx, reply, [
      { type: 'recalled', at: ctx.now().getTime(), by: memberId },
    ])
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
    await touchTickets(tx, [reply.ticketId as TicketId])
    return cancelled
  })
}

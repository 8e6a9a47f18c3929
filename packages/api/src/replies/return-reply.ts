import { recordAudit } from '../audit/record-audit.ts'
import type { Ctx } from '../context.ts'
import type { MemberId, ReplyId, TicketId } from '../db/id.ts'
import { touchTickets } from '../db/live-changes.ts'
import { recordEvent } from '../events/record-event.ts'
import { actorOf } from '../members/act-as.ts'
import { appendFact } from '../promises/append-fact.ts'
import { Refusal } from '../refusal.ts'
import { unholdClaim } from '../routing/hold-claim.ts'
import { checkReviewNote, type ReviewNote } from './check-review-note.ts'
import { getReplyInReview } from './get-reply-in-review.ts'
import { moveReply } from './move-reply.ts'
import type { ReplyRow } from './reply-row.ts'
import { restoreDraft } from './restore-draft.ts'

/**
 * Sends a reply that waits for a review back to its author, with a reason and a sentence; the author has the text and
 * the files in the draft again, and the ticket as before. Refused as `getReplyInReview` and `checkReviewNote` say, and
 * with STYLE_NEVER_BLOCKS: a matter of style is changed or let go. A repetition by the same reviewer changes nothing.
 */
export async function returnReply(
  ctx: Ctx,
  input: { replyId: ReplyId; revision: number } & ReviewNote,
): Promise<ReplyRow> {
  if (input.reason === 'style') {
    throw new Refusal(
      'STYLE_NEVER_BLOCKS',
      'A matter of style sends nothing back. Change it, or approve it.',
      {
        path: ['reason'],
      },
    )
  }
  const why = checkReviewNote(input)
  return ctx.transaction(async (tx) => {
    const { memberId } = ctx.viewer
    const reply = await getReplyInReview(tx, ctx, input)
    if (reply.returnedById === memberId) return reply
    if (reply.approverId === memberId) {
      throw new Refusal(
        'REPLY_NOT_IN_REVIEW',
        'You have approved this reply already. Call it back instead.',
        {
          path: ['replyId'],
          parameters: { state: reply.state },
        },
      )
    }
    const at = ctx.now().getTime()
    const returned = await moveReply(
      tx,
      reply,
      [{ type: 'returned', at, by: memberId, reason: input.reason }],
      {
        ...why,
        returnedById: memberId,
        reviewedAt: ctx.now(),
      },
    )
    if (!returned) throw new Error('The chart does not let a reply in review be sent back.')
    await restoreDraft(tx, reply, ctx.now())
    const replyId = reply.replyId as ReplyId
    const ticketId = reply.ticketId as TicketId
    await unholdClaim(tx, ticketId, reply.authorId as MemberId)
    await appendFact(tx, ticketId, {
      type: 'draft.returned',
      effectiveAt: at,
      actor: `member:${memberId}`,
      dedupKey: `reviewed:${replyId}`,
      body: { replyId, memberId },
    })
    await recordEvent(tx, ctx, { type: 'reply.returned', replyId, ticketId, byId: memberId })
    await touchTickets(tx, [ticketId])
    await recordAudit(tx, ctx.keys, {
      at: ctx.now(),
      actor: actorOf(ctx.viewer),
      action: 'reply.returned',
      subject: `reply:${replyId}`,
      detail: { ticketId, reason: input.reason },
    })
    return returned
  })
}

import { and, eq, sql } from 'drizzle-orm'
import type { Ctx } from '../context.ts'
import type { Tx } from '../db/client.ts'
import type { MemberId, ReplyId, TicketId } from '../db/id.ts'
import { touchTickets } from '../db/live-changes.ts'
import { recordEvent } from '../events/record-event.ts'
import { appendFact } from '../promises/append-fact.ts'
import { holdClaim } from '../routing/hold-claim.ts'
import { dropReturned } from './drop-returned.ts'
import type { ReplyRow } from './reply-row.ts'
import { drafts } from './tables.ts'

/**
 * What follows when a reply has been written: its draft is done with, and it is on its way to a reviewer or to the
 * network. While it is read the ticket stays its author's, for as long as that takes.
 */
export async function handOver(tx: Tx, ctx: Ctx, reply: ReplyRow): Promise<void> {
  const ticketId = reply.ticketId as TicketId
  const memberId = reply.authorId as MemberId
  const replyId = reply.replyId as ReplyId
  await tx
    .delete(drafts)
    .where(
      and(
        eq(drafts.organizationId, tx.organizationId),
        eq(drafts.ticketId, ticketId),
        eq(drafts.memberId, memberId),
      ),
    )
  await dropReturned(tx, ticketId, memberId, ctx.now())
  if (reply.state === 'inReview') {
    await holdClaim(tx, ticketId, memberId)
    await appendFact(tx, ticketId, {
      type: 'draft.submitted',
      effectiveAt: ctx.now().getTime(),
      actor: `member:${memberId}`,
      dedupKey: `submitted:${replyId}`,
      body: { replyId, memberId },
    })
    await recordEvent(tx, ctx, { type: 'reply.submitted', replyId, ticketId, authorId: memberId })
  } else {
    await recordEvent(tx, ctx, { type: 'reply.queued', replyId, ticketId })
  }
  await touchTickets(tx, [ticketId])
  await tx.execute(sql`select pg_notify('relais_work', 'replies')`)
}

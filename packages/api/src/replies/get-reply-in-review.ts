import { and, eq } from 'drizzle-orm'
import { hasSignedCharter } from '../charter/queries.ts'
import type { Ctx } from '../context.ts'
import type { Tx } from '../db/client.ts'
import type { ReplyId, TicketId } from '../db/id.ts'
import { members } from '../members/tables.ts'
import { Refusal } from '../refusal.ts'
import { lockClaim } from '../routing/hold-claim.ts'
import { lockThread } from './record-sent.ts'
import { mayMentor } from '../trust/may-mentor.ts'
import { readMentorable } from '../trust/read-mentorable.ts'
import { readVolunteers } from '../volunteers/read-volunteers.ts'
import { findReply, getLockedReply, type ReplyRow } from './reply-row.ts'

/**
 * The reply that the viewer decides on, locked with its thread: waiting for a review, written by somebody else, and as
 * they had it on the screen. The care team decides, and a volunteer who is a mentor on every topic of the ticket. What this very
 * person has decided already is given back as it is. Of two reviewers the first one counts: the other is refused with
 * REPLY_REVIEWED and who it was. Else refused with REPLY_NOT_FOUND, NOT_ALLOWED, OWN_REPLY, REPLY_CHANGED, or
 * KEPT_FROM_MENTORS where the ticket is private, or kept from volunteers or from this one.
 */
export async function getReplyInReview(
  tx: Tx,
  ctx: Ctx,
  { replyId, revision }: { replyId: ReplyId; revision: number },
): Promise<ReplyRow> {
  const { memberId, role } = ctx.viewer
  const found = await findReply(tx, replyId)
  if (role === 'volunteer' && !(found && (await mayMentorNow(tx, memberId, found.ticketId)))) {
    throw new Refusal('NOT_ALLOWED', 'The care team and its mentors read what volunteers write.')
  }
  if (found) {
    await lockClaim(tx, found.ticketId as TicketId)
    await lockThread(tx, found.threadId)
  }
  const reply = await getLockedReply(tx, replyId)
  if (reply.authorId === memberId) {
    throw new Refusal('OWN_REPLY', 'Somebody else has to read what you wrote.', { path: ['replyId'] })
  }
  const reviewerId = reply.approverId ?? reply.returnedById
  if (reviewerId === memberId) return reply
  if (reply.state !== 'inReview') throw await explainDecision(tx, reply, reviewerId)
  // What the customer wrote since may be for the care team alone.
  if (role === 'volunteer' && !(await mayReadNow(tx, memberId, reply.ticketId))) {
    throw new Refusal('KEPT_FROM_MENTORS', 'The care team decides on this one now.', { path: ['replyId'] })
  }
  if (reply.revision !== revision) {
    throw new Refusal('REPLY_CHANGED', 'This reply has changed since you opened it. Read it again.', {
      path: ['revision'],
      parameters: { revision: reply.revision },
    })
  }
  return reply
}

/** A mentor on all of its topics, who keeps the charter as it stands. */
async function mayMentorNow(tx: Tx, memberId: string, ticketId: string): Promise<boolean> {
  return (await hasSignedCharter(tx, memberId)) && mayMentor(tx, memberId, ticketId)
}

async function mayReadNow(tx: Tx, memberId: string, ticketId: string): Promise<boolean> {
  const mentor = (await readVolunteers(tx, [memberId])).get(memberId)
  return mentor !== undefined && (await readMentorable(tx, [ticketId]))(ticketId, mentor)
}

async function explainDecision(tx: Tx, reply: ReplyRow, reviewerId: string | null): Promise<Refusal> {
  const path = ['replyId']
  if (reviewerId === null) {
    return new Refusal('REPLY_NOT_IN_REVIEW', 'This reply does not wait for a review any more.', {
      path,
      parameters: { state: reply.state },
    })
  }
  const [reviewer] = await tx
    .select({ name: members.name })
    .from(members)
    .where(and(eq(members.organizationId, tx.organizationId), eq(members.memberId, reviewerId)))
  const by = reviewer?.name ?? 'Somebody'
  const isApproved = reply.approverId !== null
  return new Refusal(
    'REPLY_REVIEWED',
    `${by} has ${isApproved ? 'approved' : 'sent back'} this reply already.`,
    {
      path,
      parameters: { by, outcome: isApproved ? 'approved' : 'returned' },
    },
  )
}

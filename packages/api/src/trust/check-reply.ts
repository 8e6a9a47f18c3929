import { and, asc, eq } from 'drizzle-orm'
import { recordAudit } from '../audit/record-audit.ts'
import type { Ctx } from '../context.ts'
import type { Tx } from '../db/client.ts'
import type { MemberId, ReplyId, TicketId } from '../db/id.ts'
import { touchTickets } from '../db/live-changes.ts'
import { actorOf } from '../members/act-as.ts'
import { members } from '../members/tables.ts'
import { recordReadings } from '../net-help/record-readings.ts'
import { notifyMembers } from '../notifications/notify-members.ts'
import { Refusal } from '../refusal.ts'
import { checkReviewNote } from '../replies/check-review-note.ts'
import { getLockedReply, type ReplyRow } from '../replies/reply-row.ts'
import type { ReviewReason } from '../replies/tables.ts'
import type { TopicId } from '../voice/get-topic.ts'
import { recordEvidence } from '../volunteers/record-evidence.ts'
import { trustEvidence } from '../volunteers/tables.ts'
import { replyChecks } from './tables.ts'

export type ReplyCheckRow = typeof replyChecks.$inferSelect

export interface CheckReplyInput {
  replyId: ReplyId
  /** What should have been different; null where nothing should. */
  correction: { reason: Exclude<ReviewReason, 'style'>; note: string } | null
}

/**
 * Says what somebody found who read a volunteer's reply after it had left without a review, drawn for it or not: that it was
 * fine, or what should have been different, which its author is told and which counts for their trust. Refused with
 * REPLY_NOT_FOUND, NOTHING_TO_CHECK, OWN_REPLY, REPLY_CHECKED where somebody else was first, or as `checkReviewNote` says.
 * A repetition by the same person changes nothing.
 */
export async function checkReply(ctx: Ctx, input: CheckReplyInput): Promise<ReplyCheckRow> {
  const said = input.correction && checkReviewNote(input.correction)
  return ctx.transaction(async (tx) => {
    const { memberId } = ctx.viewer
    const reply = await getLockedReply(tx, input.replyId)
    if (reply.authorId === memberId) {
      throw new Refusal('OWN_REPLY', 'Somebody else has to read what you wrote.', { path: ['replyId'] })
    }
    const known = await findCheck(tx, input.replyId)
    if (known?.checkedById === memberId) return known
    if (known?.checkedById) throw await explainCheck(tx, known.checkedById)
    if (!known && !(await isUnread(tx, reply))) {
      throw new Refusal('NOTHING_TO_CHECK', 'Only what a volunteer sent by themselves is read afterwards.', {
        path: ['replyId'],
      })
    }
    const found = {
      verdict: said === null ? ('fine' as const) : ('corrected' as const),
      reason: input.correction?.reason ?? null,
      note: said?.reviewNote ?? null,
      checkedById: memberId,
      checkedAt: ctx.now(),
    }
    const [checked] = await tx
      .insert(replyChecks)
      .values({
        organizationId: tx.organizationId,
        replyId: input.replyId,
        authorId: reply.authorId,
        drawnAt: ctx.now(),
        ...found,
      })
      .onConflictDoUpdate({ target: [replyChecks.organizationId, replyChecks.replyId], set: found })
      .returning()
    await recordReadings(tx, ctx, [{ replyId: input.replyId, byId: memberId }])
    if (said !== null) await tellCorrection(tx, ctx, reply, input.correction!.reason)
    await touchTickets(tx, [reply.ticketId as TicketId])
    await recordAudit(tx, ctx.keys, {
      at: ctx.now(),
      actor: actorOf(ctx.viewer),
      action: 'reply.checked',
      subject: `reply:${reply.replyId}`,
      detail: { ticketId: reply.ticketId, verdict: found.verdict, reason: found.reason },
    })
    return checked!
  })
}

async function findCheck(tx: Tx, replyId: string): Promise<ReplyCheckRow | null> {
  const [row] = await tx
    .select()
    .from(replyChecks)
    .where(and(eq(replyChecks.organizationId, tx.organizationId), eq(replyChecks.replyId, replyId)))
  return row ?? null
}

/** Whether it left by a volunteer's own decision. */
async function isUnread(tx: Tx, { state, needsReview, authorId }: ReplyRow): Promise<boolean> {
  if (state !== 'sent' || needsReview) return false
  const [author] = await tx
    .select({ role: members.role })
    .from(members)
    .where(and(eq(members.organizationId, tx.organizationId), eq(members.memberId, authorId)))
  return author?.role === 'volunteer'
}

async function explainCheck(tx: Tx, memberId: string): Promise<Refusal> {
  const [who] = await tx
    .select({ name: members.name })
    .from(members)
    .where(and(eq(members.organizationId, tx.organizationId), eq(members.memberId, memberId)))
  const by = who?.name ?? 'Somebody'
  return new Refusal('REPLY_CHECKED', `${by} has read this reply already.`, {
    path: ['replyId'],
    parameters: { by },
  })
}

/** Its author hears of it, and it counts on the topics on which the reply itself did. By the key of trust_evidence. */
async function tellCorrection(tx: Tx, ctx: Ctx, reply: ReplyRow, reason: ReviewReason): Promise<void> {
  const { replyId, ticketId } = reply
  const authorId = reply.authorId as MemberId
  await notifyMembers(tx, ctx, [
    {
      memberId: authorId,
      kind: 'replyCorrected',
      cause: `checked:${replyId}`,
      ticketId,
      byId: ctx.viewer.memberId,
    },
  ])
  const on = await tx
    .select({ topicId: trustEvidence.topicId })
    .from(trustEvidence)
    .where(
      and(
        eq(trustEvidence.organizationId, tx.organizationId),
        eq(trustEvidence.memberId, authorId),
        eq(trustEvidence.dedupKey, `sent:${replyId}`),
      ),
    )
    .orderBy(asc(trustEvidence.topicId))
  const isBreach = reason === 'charter' || reason === 'privacy'
  for (const { topicId } of on) {
    await recordEvidence(tx, ctx, {
      memberId: authorId,
      topicId: topicId as TopicId,
      dedupKey: `checked:${replyId}`,
      evidence: isBreach ? { kind: 'breached', clause: reason } : { kind: 'corrected', replyId },
      at: ctx.now(),
    })
  }
}

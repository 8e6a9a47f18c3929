import { isBlank } from '@relais/connectors'
import { and, eq, sql } from 'drizzle-orm'
import { recordAudit } from '../audit/record-audit.ts'
import { attachments } from '../attachments/tables.ts'
import { checkCharter, refuseByCharter, refuseKeptOut } from '../charter/check-charter.ts'
import type { Ctx, Viewer } from '../context.ts'
import type { Tx } from '../db/client.ts'
import type { ChannelId, MemberId, MessageId, ReplyId, TicketId } from '../db/id.ts'
import { touchTickets } from '../db/live-changes.ts'
import { recordEvent } from '../events/record-event.ts'
import { checkNoBlanks } from '../knowledge/check-text.ts'
import { actorOf } from '../members/act-as.ts'
import { members } from '../members/tables.ts'
import { appendFact } from '../promises/append-fact.ts'
import { Refusal } from '../refusal.ts'
import { getAnswerableTicket } from '../routing/get-answerable-ticket.ts'
import { unholdClaim } from '../routing/hold-claim.ts'
import { checkAlreadyAnswered } from './check-already-answered.ts'
import { checkChannel } from './check-channel.ts'
import { checkReviewNote, type ReviewNote } from './check-review-note.ts'
import { checkReplyText } from './check-text.ts'
import { checkThreads, type ReadSoFar } from './check-threads.ts'
import { checkWindow } from './check-window.ts'
import { findOvertaker } from './find-obstacle.ts'
import { getAnsweredMessage } from './get-answered-message.ts'
import { getReplyInReview } from './get-reply-in-review.ts'
import { letGo } from './let-go.ts'
import { moveReply } from './move-reply.ts'
import { listParts, type ReplyRow } from './reply-row.ts'
import { replies } from './tables.ts'
import { writeParts } from './write-parts.ts'

export interface ApproveReplyInput extends Omit<ReadSoFar, 'threadRevision'> {
  replyId: ReplyId
  /** The reply's revision on the reviewer's screen. */
  revision: number
  /** The exact text that may leave, post by post. */
  texts: string[]
  /** Why it is not what the author wrote; needed where it is not. */
  edit?: ReviewNote | null
  /** How far the reviewer has read once they were shown what changed; null while the author's reading counts. */
  threadRevision?: number | null
}

/**
 * Says that exactly this text may leave, for somebody other than its author; what the reviewer changed is kept beside
 * what the author wrote, with the reason. Everything is judged anew as when it was sent, against what the author had
 * seen: refused with STALE_REPLY where the thread has moved on since, and as `sendReply`, `getReplyInReview` and
 * `checkReviewNote` say, with REVIEW_REASON_MISSING for a change without a reason, CLAIM_OUTDATED where somebody has
 * taken the ticket over, AUTHOR_KEPT_OUT where the charter does not let its author answer there any more. A repetition by the
 * same reviewer changes nothing.
 */
export async function approveReply(ctx: Ctx, input: ApproveReplyInput): Promise<ReplyRow> {
  return ctx.transaction(async (tx) => {
    const { memberId } = ctx.viewer
    const reply = await getReplyInReview(tx, ctx, input)
    if (reply.approverId === memberId) return reply
    if (reply.returnedById === memberId) {
      throw new Refusal('REPLY_NOT_IN_REVIEW', 'You have sent this reply back already.', {
        path: ['replyId'],
        parameters: { state: reply.state },
      })
    }
    const texts = input.texts.map((text, index) => (index === 0 && isBlank(text) ? '' : text))
    const seen = await judge(tx, ctx, reply, input, texts)

    const parts = await listParts(tx, reply.replyId)
    const isEdited = texts.join('\0') !== parts.map(({ body }) => body).join('\0')
    const approver = { approverId: memberId, reviewedAt: ctx.now() }
    const edit = isEdited
      ? { ...explainEdit(input.edit), body: texts.join('\n\n'), authorBody: reply.body }
      : {}
    if (isEdited) await writeParts(tx, reply, texts)
    const [read] = await tx
      .update(replies)
      .set({ ...approver, ...edit, ...seen })
      .where(and(eq(replies.organizationId, tx.organizationId), eq(replies.replyId, reply.replyId)))
      .returning()
    await tx.execute(sql`
      insert into reply_approvals (organization_id, reply_id, approver_id, text_hash, approved_at)
      select r.organization_id, r.reply_id, r.approver_id, reply_text_hash(r), r.reviewed_at
      from replies r where r.organization_id = ${tx.organizationId} and r.reply_id = ${reply.replyId}`)

    const { fact, notBefore } = await letGo(tx, reply)
    const approved = { type: 'approved', at: ctx.now().getTime(), by: memberId } as const
    const leaving = await moveReply(tx, read!, [approved, fact], { notBefore })
    if (!leaving) throw new Error('The chart does not let a reply in review be approved.')
    await tellApproval(tx, ctx, leaving, isEdited)
    return leaving
  })
}

/** What `sendReply` judges, judged again: a review can take a while. Returns the revisions it stands for from now on. */
async function judge(tx: Tx, ctx: Ctx, reply: ReplyRow, input: ApproveReplyInput, texts: string[]) {
  const authorId = reply.authorId as MemberId
  await getAnswerableTicket(tx, reply.ticketId as TicketId)
  const overtaken = await findOvertaker(tx, reply)
  if (overtaken) throw new Refusal(overtaken.code, overtaken.message, { path: ['replyId'] })
  const { channel, connector } = await checkChannel(tx, ctx, reply.channelId as ChannelId)
  const files = await tx.$count(
    attachments,
    and(eq(attachments.organizationId, tx.organizationId), eq(attachments.replyId, reply.replyId)),
  )
  checkReplyText(connector.capabilities, reply.visibility, texts, files)
  for (const [index, text] of texts.entries()) checkNoBlanks(text, ['texts', String(index)])
  const { ticketId, threadId, visibility } = reply
  const text = texts.join('\n\n')
  // By what its author may say, which is whose answer it stays.
  const author = await findAuthor(tx, ctx, authorId)
  const findings = await checkCharter(tx, author, ctx.now(), {
    ticketId,
    threadId,
    visibility,
    text,
    network: channel.network,
    // Nobody hands anything in before they have signed, nor at an hour that is not theirs: a version since then, or the time
    // that reading it takes, is none that they have answered by.
    handedInAt: reply.writtenAt,
  })
  refuseKeptOut(findings, author)
  refuseByCharter(findings)
  await getAnsweredMessage(tx, reply, reply.inReplyToId as MessageId, reply.visibility)
  await checkWindow(tx, connector.capabilities, reply, reply.visibility, ctx.now())
  const isSentAnyway = reply.isSentAnyway || (input.sendAnyway ?? false)
  const read = {
    threadRevision: input.threadRevision ?? reply.threadRevision,
    seenThreads: input.seenThreads?.length ? input.seenThreads : reply.seenThreads,
    sendAnyway: isSentAnyway,
  }
  const seen = await checkThreads(tx, reply, read, { authorId, viewer: ctx.viewer })
  const messageId = reply.inReplyToId
  if (!isSentAnyway && messageId)
    await checkAlreadyAnswered(tx, ctx.viewer, { ticketId: ticketId as TicketId, messageId, visibility })
  return { ...seen, isSentAnyway }
}

/** Whoever wrote the reply, as the charter judges them. */
async function findAuthor(tx: Tx, { viewer }: Ctx, memberId: MemberId): Promise<Viewer> {
  const [author] = await tx
    .select({ role: members.role, name: members.name })
    .from(members)
    .where(and(eq(members.organizationId, tx.organizationId), eq(members.memberId, memberId)))
  return { ...viewer, ...author!, memberId }
}

function explainEdit(edit: ReviewNote | null | undefined) {
  if (!edit) {
    throw new Refusal('REVIEW_REASON_MISSING', 'Say why you changed it: its author reads it.', {
      path: ['edit'],
    })
  }
  return checkReviewNote(edit)
}

/** The promise of a review is kept, the ticket is its author's as before, and everybody concerned hears of it. */
async function tellApproval(tx: Tx, ctx: Ctx, reply: ReplyRow, isEdited: boolean): Promise<void> {
  const { memberId } = ctx.viewer
  const replyId = reply.replyId as ReplyId
  const ticketId = reply.ticketId as TicketId
  const authorId = reply.authorId as MemberId
  await unholdClaim(tx, ticketId, authorId)
  await appendFact(tx, ticketId, {
    type: 'draft.approved',
    effectiveAt: ctx.now().getTime(),
    actor: `member:${memberId}`,
    dedupKey: `reviewed:${replyId}`,
    body: { replyId, memberId },
  })
  await recordEvent(tx, ctx, {
    type: 'reply.approved',
    replyId,
    ticketId,
    authorId,
    byId: memberId,
    isEdited,
  })
  await touchTickets(tx, [ticketId])
  await tx.execute(sql`select pg_notify('relais_work', 'replies')`)
  await recordAudit(tx, ctx.keys, {
    at: ctx.now(),
    actor: actorOf(ctx.viewer),
    action: 'reply.approved',
    subject: `reply:${replyId}`,
    detail: { ticketId, isEdited, reason: reply.reviewReason },
  })
}

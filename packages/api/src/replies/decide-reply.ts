import { and, eq } from 'drizzle-orm'
import { recordAudit } from '../audit/record-audit.ts'
import type { Ctx } from '../context.ts'
import type { Tx } from '../db/client.ts'
import type { ReplyId, TicketId } from '../db/id.ts'
import { touchTickets } from '../db/live-changes.ts'
import { messages } from '../inbox/tables.ts'
import { actorOf } from '../members/act-as.ts'
import { Refusal } from '../refusal.ts'
import { moveReply } from './move-reply.ts'
import { announceSent, lockThread, recordSent } from './record-sent.ts'
import { findReply, getLockedReply, listParts, nextPart, type ReplyRow } from './reply-row.ts'
import { restoreDraft } from './restore-draft.ts'

export type ReplyDecision = 'itWasPosted' | 'postAgain' | 'giveUp'

/**
 * Settles a reply of which no machine can tell whether it stands: a person has looked on the network. It was posted: it
 * is sent, as of the moment it left. Post it again: it is queued. Give up: it is cancelled and its author has the text
 * back. Whoever decides is on record.
 */
export async function decideReply(
  ctx: Ctx,
  input: {
    replyId: ReplyId
    decision: ReplyDecision
    /** The network's id of the post, where the person has it. */
    externalId?: string | null
  },
): Promise<ReplyRow> {
  return ctx.transaction(async (tx) => {
    const { memberId, role } = ctx.viewer
    const found = await findReply(tx, input.replyId)
    if (found) await lockThread(tx, found.threadId)
    const reply = await getLockedReply(tx, input.replyId)
    if (reply.authorId !== memberId && role !== 'supervisor' && role !== 'admin') {
      throw new Refusal('NOT_ALLOWED', 'Only its author or a supervisor may settle a reply.')
    }
    if (reply.state !== 'needsHuman') {
      throw new Refusal('REPLY_SETTLED', 'This reply is settled already. Reload the page.', {
        parameters: { state: reply.state },
        path: ['replyId'],
      })
    }
    const settled = await settle(tx, ctx, reply, input.decision, input.externalId ?? null)
    await touchTickets(tx, [reply.ticketId as TicketId])
    await recordAudit(tx, ctx.keys, {
      at: ctx.now(),
      actor: actorOf(ctx.viewer),
      action: 'reply.decided',
      subject: `reply:${reply.replyId}`,
      detail: { decision: input.decision, ticketId: reply.ticketId },
    })
    return settled
  })
}

async function settle(
  tx: Tx,
  ctx: Ctx,
  reply: ReplyRow,
  decision: ReplyDecision,
  externalId: string | null,
): Promise<ReplyRow> {
  const settled = {
    type: 'settled',
    at: ctx.now().getTime(),
    by: ctx.viewer.memberId,
    wasSent: decision === 'itWasPosted',
    externalId,
  } as const
  if (decision === 'postAgain') return (await moveReply(tx, reply, [settled], { deaths: 0 })) ?? reply
  if (decision === 'giveUp') {
    const { at, by } = settled
    // Its files can go back to the draft once it is not on its way any more.
    const given = (await moveReply(tx, reply, [settled, { type: 'recalled', at, by }])) ?? reply
    await restoreDraft(tx, reply, ctx.now())
    return given
  }
  const sentAt = reply.sendStartedAt ?? reply.writtenAt
  if (externalId !== null) await checkIsOurs(tx, reply, externalId)
  const part = nextPart(await listParts(tx, reply.replyId))
  if (part && externalId !== null) {
    return recordSent(tx, ctx, reply, part, { externalId, url: null, sentAt }, () => settled)
  }
  // Without the network's id there is no message yet: the echo brings it, whenever it comes.
  return (await announceSent(tx, ctx, reply, settled, sentAt)) ?? reply
}

/** A post that a person names as this reply has to be ours, and no other reply's. */
async function checkIsOurs(tx: Tx, reply: ReplyRow, externalId: string): Promise<void> {
  if (/^https?:\/\//i.test(externalId)) {
    throw new Refusal(
      'POST_ID_NEEDED',
      'That is an address. Give the id that the network gives the post, or leave it out: the post is found by itself.',
      { path: ['externalId'] },
    )
  }
  const [message] = await tx
    .select({ direction: messages.direction, replyId: messages.replyId })
    .from(messages)
    .where(
      and(
        eq(messages.organizationId, tx.organizationId),
        eq(messages.channelId, reply.channelId),
        eq(messages.externalId, externalId),
      ),
    )
  if (!message || (message.direction === 'outbound' && (message.replyId ?? reply.replyId) === reply.replyId))
    return
  throw new Refusal(
    'POST_NOT_OURS',
    message.direction === 'inbound'
      ? 'That post was written by a customer. Give the id of the one that was sent from here.'
      : 'That post is another reply. Give the id of the one that this reply became.',
    { path: ['externalId'] },
  )
}

import type { Receipt } from '@relais/connectors'
import type { ReplyFact } from '@relais/sla'
import { and, eq, isNull, sql } from 'drizzle-orm'
import { showAttachments } from '../attachments/move-attachments.ts'
import { recordSending } from '../channels/record-sending.ts'
import type { World } from '../context.ts'
import type { Tx } from '../db/client.ts'
import { newId, type ChannelId, type MemberId, type ReplyId, type TicketId } from '../db/id.ts'
import { recordEvent, recordEvents } from '../events/record-event.ts'
import { applyKnownChanges } from '../inbox/receive-change.ts'
import { messages, threads } from '../inbox/tables.ts'
import { members } from '../members/tables.ts'
import { ticketMessages } from '../tickets/tables.ts'
import { moveReply } from './move-reply.ts'
import { findParent } from './open-part.ts'
import { listParts, nextPart, type PartRow, type ReplyRow } from './reply-row.ts'
import { replyParts } from './tables.ts'

/** Locks the thread before the reply, as the intake does, so that an echo and an answer never wait in a circle. */
export async function lockThread(tx: Tx, threadId: string): Promise<void> {
  await tx
    .select({ threadId: threads.threadId })
    .from(threads)
    .where(and(eq(threads.organizationId, tx.organizationId), eq(threads.threadId, threadId)))
    .for('no key update')
}

/**
 * One post of a reply stands on the network: the one place where that is written, whoever says so (the network's
 * answer, an echo, a read-back, a person). The post becomes a message of the thread, once; with the last post the reply
 * is sent and the other rooms hear of it. Thread and reply have to be locked. Returns the reply as it is now.
 */
export async function recordSent(
  tx: Tx,
  world: World,
  reply: ReplyRow,
  part: PartRow,
  receipt: Receipt,
  /** What the chart hears with the last post. */
  toFact: (externalId: string) => ReplyFact,
): Promise<ReplyRow> {
  const [placed] = await tx
    .update(replyParts)
    .set({ externalId: receipt.externalId, url: receipt.url, sentAt: receipt.sentAt })
    .where(
      and(
        eq(replyParts.organizationId, tx.organizationId),
        eq(replyParts.replyId, reply.replyId),
        eq(replyParts.part, part.part),
        isNull(replyParts.externalId),
      ),
    )
    .returning({ part: replyParts.part })
  if (placed) await putInThread(tx, world, reply, part, receipt)
  return finishReply(tx, world, reply, toFact)
}

/** Marks a reply as sent if all of its posts stand, and tells the other rooms; otherwise it stays as it is. */
export async function finishReply(
  tx: Tx,
  world: World,
  reply: ReplyRow,
  toFact: (externalId: string) => ReplyFact,
): Promise<ReplyRow> {
  const parts = await listParts(tx, reply.replyId)
  const last = parts.at(-1)
  if (nextPart(parts) || !last?.externalId || !last.sentAt) return reply
  return (await announceSent(tx, world, reply, toFact(last.externalId), last.sentAt)) ?? reply
}

/** Writes that a reply stands, and tells the other rooms; null when its chart knows better. */
export async function announceSent(
  tx: Tx,
  world: World,
  reply: ReplyRow,
  fact: ReplyFact,
  sentAt: Date,
): Promise<ReplyRow | null> {
  const sent = await moveReply(tx, reply, [fact], { sentAt, errorKind: null, errorMessage: null })
  if (!sent) return null
  await recordSending(tx, reply.channelId as ChannelId)
  await recordEvent(tx, world, {
    type: 'reply.sent',
    replyId: reply.replyId as ReplyId,
    ticketId: reply.ticketId as TicketId,
    authorId: reply.authorId as MemberId,
    visibility: reply.visibility,
    by: await findHelp(tx, reply.authorId),
    isHolding: reply.holdingTextId !== null,
    at: sentAt,
  })
  return sent
}

async function putInThread(
  tx: Tx,
  world: World,
  reply: ReplyRow,
  part: PartRow,
  receipt: Receipt,
): Promise<void> {
  const [thread] = await tx
    .update(threads)
    .set({
      revision: sql`${threads.revision} + 1`,
      lastMessageAt: sql`greatest(${threads.lastMessageAt}, ${receipt.sentAt.toISOString()}::timestamptz)`,
    })
    .where(and(eq(threads.organizationId, tx.organizationId), eq(threads.threadId, reply.threadId)))
    .returning({ revision: threads.revision })
  const [message] = await tx
    .insert(messages)
    .values({
      organizationId: tx.organizationId,
      messageId: newId<'message'>(),
      channelId: reply.channelId,
      threadId: reply.threadId,
      externalId: receipt.externalId,
      direction: 'outbound',
      kind: reply.visibility === 'private' ? 'direct' : 'reply',
      visibility: reply.visibility,
      replyId: reply.replyId,
      parentExternalId: await findParent(tx, reply, part),
      body: part.body,
      spans: [],
      attachments: [],
      language: reply.language,
      url: receipt.url,
      sentAt: receipt.sentAt,
      receivedAt: world.now(),
      revision: thread!.revision,
    })
    // It was taken for a reply made in the network's own application: now we know whose it is.
    .onConflictDoUpdate({
      target: [messages.organizationId, messages.channelId, messages.externalId],
      set: { replyId: reply.replyId },
    })
    .returning({ messageId: messages.messageId })
  await tx
    .insert(ticketMessages)
    .values({
      organizationId: tx.organizationId,
      messageId: message!.messageId,
      ticketId: reply.ticketId,
      // It is at home where what it answers is, so that taking a merge back takes both along.
      homeTicketId: sql`(select answered.home_ticket_id from ticket_messages answered
        where answered.organization_id = ${tx.organizationId} and answered.message_id = ${reply.inReplyToId}
          and answered.ticket_id = ${reply.ticketId})`,
    })
    .onConflictDoNothing()
  if (part.part === 1) await showAttachments(tx, reply.replyId, message!.messageId)
  const changes = await applyKnownChanges(tx, reply.channelId as ChannelId, [receipt.externalId])
  await recordEvents(tx, world, changes)
}

async function findHelp(tx: Tx, authorId: string): Promise<'core' | 'volunteer'> {
  const [author] = await tx
    .select({ role: members.role })
    .from(members)
    .where(and(eq(members.organizationId, tx.organizationId), eq(members.memberId, authorId)))
  return author?.role === 'volunteer' ? 'volunteer' : 'core'
}

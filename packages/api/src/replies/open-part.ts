import type { OutboundReply } from '@relais/connectors'
import { and, eq } from 'drizzle-orm'
import type { Tx } from '../db/client.ts'
import { messages, threads } from '../inbox/tables.ts'
import { listParts, type PartRow, type ReplyRow } from './reply-row.ts'

/** One post of a reply as its connector gets it: the same at every attempt, and when it is read back. */
export async function openPart(tx: Tx, reply: ReplyRow, part: PartRow): Promise<OutboundReply> {
  const [thread] = await tx
    .select({ externalId: threads.externalId })
    .from(threads)
    .where(and(eq(threads.organizationId, tx.organizationId), eq(threads.threadId, reply.threadId)))
  const parent = await findParent(tx, reply, part)
  if (!thread || parent === null) throw new Error('A reply has lost the message it answers.')
  return {
    clientKey: part.clientKey,
    visibility: reply.visibility,
    text: part.body,
    spans: [],
    language: reply.language,
    threadExternalId: thread.externalId,
    inReplyToExternalId: parent,
    media: [],
    writtenAt: reply.writtenAt,
  }
}

/** What a post answers on the network: the customer's message, and in public each further post the one before it. */
export async function findParent(tx: Tx, reply: ReplyRow, part: PartRow): Promise<string | null> {
  if (part.part > 1 && reply.visibility === 'public') {
    const before = (await listParts(tx, reply.replyId)).find((one) => one.part === part.part - 1)
    if (before?.externalId) return before.externalId
  }
  if (!reply.inReplyToId) return null
  const [answered] = await tx
    .select({ externalId: messages.externalId })
    .from(messages)
    .where(and(eq(messages.organizationId, tx.organizationId), eq(messages.messageId, reply.inReplyToId)))
  return answered?.externalId ?? null
}

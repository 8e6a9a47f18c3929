import { and, asc, eq } from 'drizzle-orm'
import type { Tx } from '../db/client.ts'
import type { ReplyId } from '../db/id.ts'
import { Refusal } from '../refusal.ts'
import { replies, replyParts } from './tables.ts'

export type ReplyRow = typeof replies.$inferSelect
export type PartRow = typeof replyParts.$inferSelect

/** The reply as it is; null where there is none in this organization. */
export async function findReply(tx: Tx, replyId: ReplyId): Promise<ReplyRow | null> {
  const [reply] = await tx
    .select()
    .from(replies)
    .where(and(eq(replies.organizationId, tx.organizationId), eq(replies.replyId, replyId)))
  return reply ?? null
}

/** The reply, locked until the commit; null where there is none in this organization. */
export async function lockReply(tx: Tx, replyId: ReplyId): Promise<ReplyRow | null> {
  const [reply] = await tx
    .select()
    .from(replies)
    .where(and(eq(replies.organizationId, tx.organizationId), eq(replies.replyId, replyId)))
    .for('update')
  return reply ?? null
}

/** The reply, locked until the commit; refused with REPLY_NOT_FOUND where there is none. */
export async function getLockedReply(tx: Tx, replyId: ReplyId): Promise<ReplyRow> {
  const reply = await lockReply(tx, replyId)
  if (!reply) {
    throw new Refusal('REPLY_NOT_FOUND', 'This reply does not exist. Reload the page.', { path: ['replyId'] })
  }
  return reply
}

/** The posts a reply consists of, in the order in which they go out. */
export async function listParts(tx: Tx, replyId: string): Promise<PartRow[]> {
  return tx
    .select()
    .from(replyParts)
    .where(and(eq(replyParts.organizationId, tx.organizationId), eq(replyParts.replyId, replyId)))
    .orderBy(asc(replyParts.part))
}

/** The first post that does not stand on the network yet; null when all do. */
export function nextPart(parts: PartRow[]): PartRow | null {
  return parts.find((part) => part.externalId === null) ?? null
}

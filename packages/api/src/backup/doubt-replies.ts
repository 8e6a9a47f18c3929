import type { ReplyFact } from '@relais/sla'
import { and, asc, eq, inArray } from 'drizzle-orm'
import type { Tx } from '../db/client.ts'
import type { ReplyId } from '../db/id.ts'
import { moveReply } from '../replies/move-reply.ts'
import { listParts, lockReply, nextPart, type ReplyRow } from '../replies/reply-row.ts'
import { replies } from '../replies/tables.ts'

/** Why a reply that was waiting is read back instead of sent. */
const REASON = 'Restored from a backup: it may have been sent since.'

/**
 * Doubts every reply of the organization that could have left after the backup was taken: what waited to be sent may
 * stand on the network by now. Each is read back before anything else, or shown to a person where a network cannot be
 * read. What was already in doubt stays so. Returns how many were doubted.
 */
export async function doubtReplies(tx: Tx, now: Date): Promise<number> {
  const waiting = await tx
    .select({ replyId: replies.replyId })
    .from(replies)
    .where(
      and(
        eq(replies.organizationId, tx.organizationId),
        inArray(replies.state, ['approved', 'held', 'queued', 'sending']),
      ),
    )
    .orderBy(asc(replies.writtenAt), asc(replies.replyId))
  for (const { replyId } of waiting) await doubt(tx, replyId as ReplyId, now.getTime())
  return waiting.length
}

async function doubt(tx: Tx, replyId: ReplyId, at: number): Promise<void> {
  const reply = await lockReply(tx, replyId)
  if (!reply) return
  // A network's key is only good for so long after the first attempt, which may have come right after the writing.
  const firstAt = reply.writtenAt.getTime()
  const facts: ReplyFact[] = []
  if (reply.state === 'approved' || reply.state === 'held') facts.push({ type: 'queued', at: firstAt })
  if (reply.state !== 'sending') {
    const part = nextPart(await listParts(tx, replyId))
    facts.push({ type: 'attempted', at: firstAt, clientKey: part?.clientKey ?? replyId })
  }
  facts.push({ type: 'lost', at, reason: REASON })
  const doubted = await moveReply(tx, reply, facts, {
    sendStartedAt: earliest(reply),
    errorKind: 'unknown',
    errorMessage: REASON,
  })
  if (!doubted) throw new Error(`The chart does not let a reply that is ${reply.state} be doubted.`)
}

/** Where on the network the reading begins: the reply cannot have left before this. */
function earliest(reply: ReplyRow): Date {
  return reply.sendStartedAt && reply.sendStartedAt < reply.writtenAt ? reply.sendStartedAt : reply.writtenAt
}

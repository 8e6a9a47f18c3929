import { and, eq, isNull, lt } from 'drizzle-orm'
import type { Tx } from '../db/client.ts'
import type { ReplyRow } from '../replies/reply-row.ts'
import { ticketPicks } from './tables.ts'

/**
 * Keeps when the author of a reply answered what they had picked: the order learns from it how long answers take. A holding
 * text is no answer. It is kept when the reply is written, because `next` would have to look for it in every reply.
 */
export async function answerPick(tx: Tx, reply: ReplyRow): Promise<void> {
  if (reply.holdingTextId !== null || reply.authorId === null) return
  await tx
    .update(ticketPicks)
    .set({ answeredAt: reply.writtenAt })
    .where(
      and(
        eq(ticketPicks.organizationId, tx.organizationId),
        eq(ticketPicks.ticketId, reply.ticketId),
        eq(ticketPicks.memberId, reply.authorId),
        isNull(ticketPicks.answeredAt),
        lt(ticketPicks.pickedAt, reply.writtenAt),
      ),
    )
}

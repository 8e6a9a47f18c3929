import { and, desc, eq, gte } from 'drizzle-orm'
import type { Tx } from '../db/client.ts'
import type { ReplyRow } from '../replies/reply-row.ts'
import { replies } from '../replies/tables.ts'
import type { CardRow } from './get-card.ts'

/**
 * The answer that somebody else sent back to the holder of a card, who has it in hand again to write it anew; null where the
 * last one on it was not sent back. Index replies_ticket.
 */
export async function findSentBack(
  tx: Tx,
  { ticketId, memberId, state, offeredAt }: CardRow,
): Promise<ReplyRow | null> {
  if (state !== 'taken') return null
  const [last] = await tx
    .select()
    .from(replies)
    .where(
      and(
        eq(replies.organizationId, tx.organizationId),
        eq(replies.ticketId, ticketId),
        eq(replies.authorId, memberId),
        gte(replies.writtenAt, offeredAt),
      ),
    )
    .orderBy(desc(replies.writtenAt), desc(replies.replyId))
    .limit(1)
  return last && last.returnedById !== null ? last : null
}

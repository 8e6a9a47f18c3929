import { and, eq, inArray, isNotNull } from 'drizzle-orm'
import type { Tx } from '../db/client.ts'
import { replies } from '../replies/tables.ts'

/**
 * The replies that stand among these messages and only say that we have read the customer: they answer nothing. Most
 * messages are no reply, and then nothing is asked. The key of replies.
 */
export async function findHoldingReplies(
  tx: Tx,
  messages: readonly { replyId: string | null }[],
): Promise<Set<string>> {
  const replyIds = [...new Set(messages.flatMap(({ replyId }) => replyId ?? []))]
  if (replyIds.length === 0) return new Set()
  const rows = await tx
    .select({ replyId: replies.replyId })
    .from(replies)
    .where(
      and(
        eq(replies.organizationId, tx.organizationId),
        inArray(replies.replyId, replyIds),
        isNotNull(replies.holdingTextId),
      ),
    )
  return new Set(rows.map((row) => row.replyId))
}

import { and, eq } from 'drizzle-orm'
import type { Tx } from '../db/client.ts'
import { replies } from '../replies/tables.ts'
import { loadTrustRules } from './load-trust-rules.ts'

/** Whether more drafts wait to be read than the rules let wait: nobody begins one more then. Index replies_in_review. */
export async function isReviewFull(tx: Tx): Promise<boolean> {
  const { mostInReview } = await loadTrustRules(tx)
  const waiting = await tx
    .select({ replyId: replies.replyId })
    .from(replies)
    .where(and(eq(replies.organizationId, tx.organizationId), eq(replies.state, 'inReview')))
    .limit(mostInReview + 1)
  return waiting.length > mostInReview
}

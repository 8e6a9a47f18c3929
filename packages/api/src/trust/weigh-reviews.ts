import { editPercent, type TrustEvidence } from '@relais/sla'
import { and, eq, inArray } from 'drizzle-orm'
import type { World } from '../context.ts'
import type { Tx } from '../db/client.ts'
import type { MemberId } from '../db/id.ts'
import type { EventOf } from '../events/event.ts'
import { replies } from '../replies/tables.ts'
import { recordOnTopics } from './record-on-topics.ts'

/** What a reviewer thought of it is against the charter. */
const BREACHES: readonly (string | null)[] = ['charter', 'privacy']

/**
 * What a review tells of its author’s trust: that a reply was approved, and how much of it was changed, or that it was sent
 * back; and that it was against the charter, where that was the reason. In the transaction of the decision.
 */
export async function weighReviews(
  tx: Tx,
  world: World,
  events: EventOf<'reply.approved' | 'reply.returned'>[],
): Promise<void> {
  // One that came back by itself was not read by anybody.
  const read = events.filter(({ byId }) => byId !== undefined)
  if (read.length === 0) return
  const rows = await tx
    .select()
    .from(replies)
    .where(
      and(
        eq(replies.organizationId, tx.organizationId),
        inArray(
          replies.replyId,
          read.map(({ replyId }) => replyId),
        ),
        eq(replies.needsReview, true),
      ),
    )
  for (const { replyId, ticketId, authorId, returnedById, body, authorBody, reviewReason } of rows) {
    const about = { memberId: authorId as MemberId, ticketId, at: world.now() }
    // First, so that what was approved is the first that counts after it.
    if (BREACHES.includes(reviewReason)) {
      await recordOnTopics(tx, world, {
        ...about,
        dedupKey: `breached:${replyId}`,
        evidence: { kind: 'breached', clause: reviewReason! },
      })
    }
    const evidence: TrustEvidence =
      returnedById === null
        ? { kind: 'approved', editPercent: authorBody === null ? 0 : editPercent(authorBody, body) }
        : { kind: 'returned' }
    await recordOnTopics(tx, world, { ...about, dedupKey: `reviewed:${replyId}`, evidence })
  }
}

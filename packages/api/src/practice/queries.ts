import { and, desc, eq } from 'drizzle-orm'
import type { Viewer } from '../context.ts'
import type { Tx } from '../db/client.ts'
import type { PracticeItemRow } from './draw-practice.ts'
import { practiceItems } from './tables.ts'

/** What a member practised on, on one topic, the latest first. Index practice_items_member. */
export async function listOwnPractice(
  tx: Tx,
  { memberId }: Pick<Viewer, 'memberId'>,
  topicId: string,
  limit: number,
): Promise<PracticeItemRow[]> {
  return tx
    .select()
    .from(practiceItems)
    .where(
      and(
        eq(practiceItems.organizationId, tx.organizationId),
        eq(practiceItems.memberId, memberId),
        eq(practiceItems.topicId, topicId),
      ),
    )
    .orderBy(desc(practiceItems.practiceItemId))
    .limit(limit)
}

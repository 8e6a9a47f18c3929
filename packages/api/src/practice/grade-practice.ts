import type { TrustStep } from '@relais/sla'
import { and, eq } from 'drizzle-orm'
import type { World } from '../context.ts'
import type { Tx } from '../db/client.ts'
import type { MemberId } from '../db/id.ts'
import type { TopicId } from '../voice/get-topic.ts'
import { recordEvidence } from '../volunteers/record-evidence.ts'
import type { PracticeItemRow } from './draw-practice.ts'
import { practiceItems } from './tables.ts'

/** What was practised on as it is now, and the step of trust that it led to. */
export interface Graded {
  item: PracticeItemRow
  step: TrustStep | null
}

/** Keeps what somebody made of a case, and, as soon as it has a grade that counts, the evidence. Once for each. */
export async function gradePractice(
  tx: Tx,
  world: World,
  { practiceItemId, memberId, topicId, counts }: PracticeItemRow,
  made: Partial<PracticeItemRow>,
): Promise<Graded> {
  const [item] = await tx
    .update(practiceItems)
    .set(made)
    .where(
      and(
        eq(practiceItems.organizationId, tx.organizationId),
        eq(practiceItems.practiceItemId, practiceItemId),
      ),
    )
    .returning()
  if (item!.isAccepted === null || !counts) return { item: item!, step: null }
  const step = await recordEvidence(tx, world, {
    memberId: memberId as MemberId,
    topicId: topicId as TopicId,
    dedupKey: `practice:${practiceItemId}`,
    evidence: { kind: 'practised', isAccepted: item!.isAccepted },
    at: world.now(),
  })
  return { item: item!, step }
}

import type { Tx } from '../db/client.ts'
import { enterTopic } from '../overflow/enter-topic.ts'
import type { TopicRow } from '../voice/get-topic.ts'
import { recountedTopics } from './tables.ts'

/**
 * Counts help on a topic anew from now on, because a supervisor offers it again in spite of the rule, which would take it back
 * within the hour otherwise. The ledger says who.
 */
export async function countAnew(
  tx: Tx,
  { topicId, name }: Pick<TopicRow, 'topicId' | 'name'>,
  { at, byId }: { at: Date; byId: string | null },
): Promise<void> {
  await tx
    .insert(recountedTopics)
    .values({ organizationId: tx.organizationId, topicId, countedFrom: at })
    .onConflictDoUpdate({
      target: [recountedTopics.organizationId, recountedTopics.topicId],
      set: { countedFrom: at },
    })
  await enterTopic(tx, {
    kind: 'topicOffered',
    at,
    byId,
    reason: { code: 'topic_offered_again', parameters: { topic: name } },
  })
}

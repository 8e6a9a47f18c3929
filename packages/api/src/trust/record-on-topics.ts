import { and, asc, eq } from 'drizzle-orm'
import type { World } from '../context.ts'
import type { Tx } from '../db/client.ts'
import type { TopicId } from '../voice/get-topic.ts'
import { type FoundEvidence, recordEvidence } from '../volunteers/record-evidence.ts'
import { answeredTopics } from './tables.ts'

/**
 * Records evidence that came of an answer on each topic that its ticket was on: on one that was on none it counts nowhere.
 * Always in one order, so that two that are recorded at once never wait in a circle.
 */
export async function recordOnTopics(
  tx: Tx,
  world: World,
  { ticketId, ...found }: Omit<FoundEvidence, 'topicId'> & { ticketId: string },
): Promise<void> {
  const on = await tx
    .select({ topicId: answeredTopics.topicId })
    .from(answeredTopics)
    .where(and(eq(answeredTopics.organizationId, tx.organizationId), eq(answeredTopics.ticketId, ticketId)))
    .orderBy(asc(answeredTopics.topicId))
  for (const { topicId } of on) await recordEvidence(tx, world, { ...found, topicId: topicId as TopicId })
}

import { and, asc, eq, inArray } from 'drizzle-orm'
import type { World } from '../context.ts'
import type { Tx } from '../db/client.ts'
import type { TopicId } from '../voice/get-topic.ts'
import { topics } from '../voice/tables.ts'
import { withheldTopics } from './tables.ts'

/**
 * Keeps topics from volunteers because help on them costs more than it gives. Gives those that were not kept from them
 * already; a supervisor's own decision stays one.
 */
export async function withholdByRule(
  tx: Tx,
  world: World,
  topicIds: readonly TopicId[],
): Promise<{ topicId: TopicId; name: string }[]> {
  if (topicIds.length === 0) return []
  const { organizationId } = tx
  const now = world.now()
  // In one order, and before anything else is locked, so that nobody who offers one of them waits in a circle.
  const found = await tx
    .select({ topicId: topics.topicId, name: topics.name })
    .from(topics)
    .where(and(eq(topics.organizationId, organizationId), inArray(topics.topicId, [...topicIds])))
    .orderBy(asc(topics.topicId))
    .for('update')
  if (found.length === 0) return []
  const kept = await tx
    .insert(withheldTopics)
    .values(
      found.map(({ topicId }) => ({ organizationId, topicId, because: 'netHelp' as const, withheldAt: now })),
    )
    .onConflictDoNothing()
    .returning({ topicId: withheldTopics.topicId })
  const changed = new Set(kept.map(({ topicId }) => topicId))
  const withheld = found.filter(({ topicId }) => changed.has(topicId))
  return withheld.map(({ topicId, name }) => ({ topicId: topicId as TopicId, name }))
}

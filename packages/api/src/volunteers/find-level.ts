import type { TrustLevel } from '@relais/sla'
import { and, eq } from 'drizzle-orm'
import type { Tx } from '../db/client.ts'
import { volunteerTopics } from './tables.ts'

/** What somebody may do on a topic. By the key of volunteer_topics. */
export async function findLevel(tx: Tx, memberId: string, topicId: string): Promise<TrustLevel> {
  const [row] = await tx
    .select({ level: volunteerTopics.level })
    .from(volunteerTopics)
    .where(
      and(
        eq(volunteerTopics.organizationId, tx.organizationId),
        eq(volunteerTopics.memberId, memberId),
        eq(volunteerTopics.topicId, topicId),
      ),
    )
  return row?.level ?? 'learner'
}

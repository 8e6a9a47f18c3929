import { and, eq, isNull, ne, or, sql } from 'drizzle-orm'
import type { World } from '../context.ts'
import type { Tx } from '../db/client.ts'
import type { MemberId } from '../db/id.ts'
import { volunteerTopics } from '../volunteers/tables.ts'
import { listByRole } from './list-by-role.ts'
import { notifyMembers } from './notify-members.ts'

/**
 * Those who help on a topic hear that nothing of it comes to volunteers for now, and supervisors that a rule decided so.
 * Index volunteer_topics_topic.
 */
export async function notifyWithheld(
  tx: Tx,
  world: World,
  { topicId, at }: { topicId: string; at: Date },
): Promise<void> {
  const helpers = await tx
    .select({ memberId: volunteerTopics.memberId })
    .from(volunteerTopics)
    .where(
      and(
        eq(volunteerTopics.organizationId, tx.organizationId),
        eq(volunteerTopics.topicId, topicId),
        ne(volunteerTopics.level, 'learner'),
        or(isNull(volunteerTopics.stance), sql`${volunteerTopics.stance} <> 'refused'`),
      ),
    )
  const told = [
    ...helpers.map(({ memberId }) => memberId as MemberId),
    ...(await listByRole(tx, ['supervisor', 'admin'])),
  ]
  await notifyMembers(
    tx,
    world,
    told.map((memberId) => ({
      memberId,
      kind: 'topicWithheld' as const,
      cause: `withheld:${topicId}:${at.getTime()}`,
      topicId,
    })),
  )
}

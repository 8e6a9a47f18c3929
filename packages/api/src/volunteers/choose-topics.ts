import { and, eq, inArray, isNull } from 'drizzle-orm'
import type { Ctx } from '../context.ts'
import type { Tx } from '../db/client.ts'
import { Refusal } from '../refusal.ts'
import type { TopicId } from '../voice/get-topic.ts'
import { topics } from '../voice/tables.ts'
import { getVolunteer } from './keep-volunteer.ts'
import { volunteerTopics } from './tables.ts'

/** What somebody says of a topic: that they want it, not that one, or neither. */
export interface TopicChoice {
  topicId: TopicId
  stance: 'wished' | 'refused' | null
}

/**
 * Says which topics one wants to help with, and which not; the others stay as they are. What one may do on a topic does not
 * change by it. Of a topic that is named twice the last word counts. Refused with TOPIC_NOT_FOUND.
 */
export async function chooseTopics(ctx: Ctx, input: { topics: TopicChoice[] }): Promise<void> {
  const { memberId } = ctx.viewer
  const chosen = new Map(input.topics.map(({ topicId, stance }) => [topicId, stance]))
  await ctx.transaction(async (tx) => {
    const { organizationId } = tx
    await getVolunteer(tx, memberId)
    await checkTopics(tx, [...chosen.keys()])
    for (const [topicId, stance] of chosen) {
      await tx
        .insert(volunteerTopics)
        .values({ organizationId, memberId, topicId, stance })
        .onConflictDoUpdate({
          target: [volunteerTopics.organizationId, volunteerTopics.memberId, volunteerTopics.topicId],
          set: { stance },
        })
    }
  })
}

async function checkTopics(tx: Tx, topicIds: TopicId[]): Promise<void> {
  if (topicIds.length === 0) return
  const found = await tx
    .select({ topicId: topics.topicId })
    .from(topics)
    .where(
      and(
        eq(topics.organizationId, tx.organizationId),
        inArray(topics.topicId, topicIds),
        isNull(topics.archivedAt),
      ),
    )
    .for('key share')
  if (found.length === topicIds.length) return
  throw new Refusal('TOPIC_NOT_FOUND', 'One of these topics is not there any more. Reload the page.', {
    path: ['topics'],
  })
}

import { and, eq } from 'drizzle-orm'
import { recordAudit } from '../audit/record-audit.ts'
import { cleanName } from '../clean-name.ts'
import type { Ctx } from '../context.ts'
import { refuseTakenName } from '../db/vocabulary.ts'
import { actorOf } from '../members/act-as.ts'
import { LONGEST_TOPIC_NAME, type NewTopic } from './create-topic.ts'
import { findDepartment } from './find-department.ts'
import { getTopic, type TopicId, TOPICS } from './get-topic.ts'
import { cleanKeywords, replaceKeywords } from './keywords.ts'
import { topics } from './tables.ts'

/**
 * Changes a topic's name, department or keywords; what is left out stays, null takes the department away. Refused with
 * TOPIC_NOT_FOUND and as `createTopic` is.
 */
export async function updateTopic(ctx: Ctx, input: { topicId: TopicId } & Partial<NewTopic>): Promise<void> {
  const { topicId, departmentId } = input
  const name = input.name === undefined ? undefined : cleanName(input.name, { max: LONGEST_TOPIC_NAME })
  const keywords = input.keywords && cleanKeywords(input.keywords)
  await ctx.transaction(async (tx) => {
    const known = await getTopic(tx, topicId)
    if (name !== undefined) await refuseTakenName(tx, TOPICS, name, topicId)
    if (departmentId != null && departmentId !== known.departmentId)
      await findDepartment(tx, { departmentId })
    await tx
      .update(topics)
      .set({
        name: name ?? known.name,
        departmentId: departmentId === undefined ? known.departmentId : departmentId,
      })
      .where(and(eq(topics.organizationId, tx.organizationId), eq(topics.topicId, topicId)))
    if (keywords) await replaceKeywords(tx, topicId, keywords)
    await recordAudit(tx, ctx.keys, {
      at: ctx.now(),
      actor: actorOf(ctx.viewer),
      action: 'topic.updated',
      subject: `topic:${topicId}`,
    })
  })
}

import { and, eq } from 'drizzle-orm'
import { recordAudit } from '../audit/record-audit.ts'
import type { Ctx } from '../context.ts'
import { actorOf } from '../members/act-as.ts'
import { getTopic, type TopicId } from '../voice/get-topic.ts'
import { withheldTopics } from './tables.ts'

/** Offers a topic to volunteers again, whoever kept it from them. Refused with TOPIC_NOT_FOUND. */
export async function offerTopic(ctx: Ctx, input: { topicId: TopicId }): Promise<void> {
  const { topicId } = input
  await ctx.transaction(async (tx) => {
    await getTopic(tx, topicId)
    const [removed] = await tx
      .delete(withheldTopics)
      .where(and(eq(withheldTopics.organizationId, tx.organizationId), eq(withheldTopics.topicId, topicId)))
      .returning({ topicId: withheldTopics.topicId })
    if (!removed) return
    await recordAudit(tx, ctx.keys, {
      at: ctx.now(),
      actor: actorOf(ctx.viewer),
      action: 'topic.offered',
      subject: `topic:${topicId}`,
    })
  })
}

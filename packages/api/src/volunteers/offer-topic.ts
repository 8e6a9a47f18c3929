import { and, eq } from 'drizzle-orm'
import { recordAudit } from '../audit/record-audit.ts'
import type { Ctx } from '../context.ts'
import { actorOf, memberOf } from '../members/act-as.ts'
import { countAnew } from '../net-help/count-anew.ts'
import { getTopic, type TopicId } from '../voice/get-topic.ts'
import { withheldTopics } from './tables.ts'

/**
 * Offers a topic to volunteers again, whoever kept it from them; where it was the rule, help on it is counted anew. Refused with
 * TOPIC_NOT_FOUND.
 */
export async function offerTopic(ctx: Ctx, input: { topicId: TopicId }): Promise<void> {
  const { topicId } = input
  await ctx.transaction(async (tx) => {
    const topic = await getTopic(tx, topicId)
    const [removed] = await tx
      .delete(withheldTopics)
      .where(and(eq(withheldTopics.organizationId, tx.organizationId), eq(withheldTopics.topicId, topicId)))
      .returning({ because: withheldTopics.because })
    if (!removed) return
    if (removed.because === 'netHelp') {
      await countAnew(tx, topic, { at: ctx.now(), byId: memberOf(ctx.viewer) })
    }
    await recordAudit(tx, ctx.keys, {
      at: ctx.now(),
      actor: actorOf(ctx.viewer),
      action: 'topic.offered',
      subject: `topic:${topicId}`,
    })
  })
}

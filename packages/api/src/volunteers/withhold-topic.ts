import { sql } from 'drizzle-orm'
import { recordAudit } from '../audit/record-audit.ts'
import type { Ctx } from '../context.ts'
import { actorOf, memberOf } from '../members/act-as.ts'
import { getTopic, type TopicId } from '../voice/get-topic.ts'
import { withheldTopics } from './tables.ts'

/**
 * Keeps a topic from volunteers. One that a rule keeps from them is a supervisor's decision from then on. Refused with
 * TOPIC_NOT_FOUND.
 */
export async function withholdTopic(ctx: Ctx, input: { topicId: TopicId }): Promise<void> {
  const { topicId } = input
  await ctx.transaction(async (tx) => {
    await getTopic(tx, topicId)
    const decided = { because: 'chosen' as const, withheldBy: memberOf(ctx.viewer), withheldAt: ctx.now() }
    const [changed] = await tx
      .insert(withheldTopics)
      .values({ organizationId: tx.organizationId, topicId, ...decided })
      .onConflictDoUpdate({
        target: [withheldTopics.organizationId, withheldTopics.topicId],
        set: decided,
        setWhere: sql`${withheldTopics.because} <> 'chosen'`,
      })
      .returning({ topicId: withheldTopics.topicId })
    if (!changed) return
    await recordAudit(tx, ctx.keys, {
      at: ctx.now(),
      actor: actorOf(ctx.viewer),
      action: 'topic.withheld',
      subject: `topic:${topicId}`,
    })
  })
}

import { recordAudit } from '../audit/record-audit.ts'
import type { Ctx } from '../context.ts'
import { setArchived } from '../db/vocabulary.ts'
import { actorOf } from '../members/act-as.ts'
import { type TopicId, TOPICS } from './get-topic.ts'

/** Archives a topic: it is recognised no longer, and what was on it stays. Asked twice, it has happened once. Refused with TOPIC_NOT_FOUND. */
export async function archiveTopic(ctx: Ctx, input: { topicId: TopicId }): Promise<void> {
  await ctx.transaction(async (tx) => {
    const { topicId } = input
    if (!(await setArchived(tx, TOPICS, topicId, ctx.now()))) return
    await recordAudit(tx, ctx.keys, {
      at: ctx.now(),
      actor: actorOf(ctx.viewer),
      action: 'topic.archived',
      subject: `topic:${topicId}`,
    })
  })
}

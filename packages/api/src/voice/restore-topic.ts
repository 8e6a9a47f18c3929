import { recordAudit } from '../audit/record-audit.ts'
import type { Ctx } from '../context.ts'
import { setArchived } from '../db/vocabulary.ts'
import { actorOf } from '../members/act-as.ts'
import { type TopicId, TOPICS } from './get-topic.ts'

/** Brings an archived topic back. Asked twice, it has happened once. Refused with TOPIC_NOT_FOUND. */
export async function restoreTopic(ctx: Ctx, input: { topicId: TopicId }): Promise<void> {
  await ctx.transaction(async (tx) => {
    const { topicId } = input
    if (!(await setArchived(tx, TOPICS, topicId, null))) return
    await recordAudit(tx, ctx.keys, {
      at: ctx.now(),
      actor: actorOf(ctx.viewer),
      action: 'topic.restored',
      subject: `topic:${topicId}`,
    })
  })
}

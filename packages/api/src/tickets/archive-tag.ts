import { recordAudit } from '../audit/record-audit.ts'
import type { Ctx } from '../context.ts'
import { setArchived } from '../db/vocabulary.ts'
import { actorOf } from '../members/act-as.ts'
import { type TagId, TAGS } from './get-tag.ts'

/** Archives a tag: it is offered no longer, and tickets keep it. Asked twice, it has happened once. Refused with TAG_NOT_FOUND. */
export async function archiveTag(ctx: Ctx, input: { tagId: TagId }): Promise<void> {
  await ctx.transaction(async (tx) => {
    const { tagId } = input
    if (!(await setArchived(tx, TAGS, tagId, ctx.now()))) return
    await recordAudit(tx, ctx.keys, {
      at: ctx.now(),
      actor: actorOf(ctx.viewer),
      action: 'tag.archived',
      subject: `tag:${tagId}`,
    })
  })
}

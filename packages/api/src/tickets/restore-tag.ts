import { recordAudit } from '../audit/record-audit.ts'
import type { Ctx } from '../context.ts'
import { setArchived } from '../db/vocabulary.ts'
import { actorOf } from '../members/act-as.ts'
import { getTag, refuseArchivedTag, type TagId, TAGS } from './get-tag.ts'

/** Brings an archived tag back. Asked twice, it has happened once. Refused with TAG_NOT_FOUND or TAG_MERGED. */
export async function restoreTag(ctx: Ctx, input: { tagId: TagId }): Promise<void> {
  await ctx.transaction(async (tx) => {
    const { tagId } = input
    const tag = await getTag(tx, tagId)
    if (tag.mergedIntoId) refuseArchivedTag(tag)
    if (!(await setArchived(tx, TAGS, tagId, null))) return
    await recordAudit(tx, ctx.keys, {
      at: ctx.now(),
      actor: actorOf(ctx.viewer),
      action: 'tag.restored',
      subject: `tag:${tagId}`,
    })
  })
}

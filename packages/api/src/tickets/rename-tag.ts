import { and, eq } from 'drizzle-orm'
import { recordAudit } from '../audit/record-audit.ts'
import { cleanName } from '../clean-name.ts'
import type { Ctx } from '../context.ts'
import { refuseTakenName } from '../db/vocabulary.ts'
import { actorOf } from '../members/act-as.ts'
import { getTag, LONGEST_TAG_NAME, type TagId, TAGS } from './get-tag.ts'
import { tags } from './tables.ts'

/** Gives a tag another name everywhere. Refused with TAG_NOT_FOUND, NAME_EMPTY, NAME_TOO_LONG or NAME_TAKEN. */
export async function renameTag(ctx: Ctx, input: { tagId: TagId; name: string }): Promise<void> {
  const { tagId } = input
  const name = cleanName(input.name, { max: LONGEST_TAG_NAME })
  await ctx.transaction(async (tx) => {
    const known = await getTag(tx, tagId)
    if (known.name === name) return
    await refuseTakenName(tx, TAGS, name, tagId)
    await tx
      .update(tags)
      .set({ name })
      .where(and(eq(tags.organizationId, tx.organizationId), eq(tags.tagId, tagId)))
    await recordAudit(tx, ctx.keys, {
      at: ctx.now(),
      actor: actorOf(ctx.viewer),
      action: 'tag.renamed',
      subject: `tag:${tagId}`,
    })
  })
}

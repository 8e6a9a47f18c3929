import { recordAudit } from '../audit/record-audit.ts'
import { cleanName } from '../clean-name.ts'
import type { Ctx } from '../context.ts'
import { newId } from '../db/id.ts'
import { refuseTakenName } from '../db/vocabulary.ts'
import { actorOf } from '../members/act-as.ts'
import { LONGEST_TAG_NAME, type TagId, TAGS } from './get-tag.ts'
import { tags } from './tables.ts'

/** Adds a word to the vocabulary for tickets. Refused with NAME_EMPTY, NAME_TOO_LONG or NAME_TAKEN. */
export async function createTag(ctx: Ctx, input: { name: string }): Promise<TagId> {
  const name = cleanName(input.name, { max: LONGEST_TAG_NAME })
  return ctx.transaction(async (tx) => {
    await refuseTakenName(tx, TAGS, name)
    const tagId: TagId = newId<'tag'>()
    await tx.insert(tags).values({ organizationId: tx.organizationId, tagId, name, createdAt: ctx.now() })
    await recordAudit(tx, ctx.keys, {
      at: ctx.now(),
      actor: actorOf(ctx.viewer),
      action: 'tag.created',
      subject: `tag:${tagId}`,
    })
    return tagId
  })
}

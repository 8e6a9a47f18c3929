import { sql } from 'drizzle-orm'
import type { Ctx } from '../context.ts'
import { type ChannelId, type Id, newId } from '../db/id.ts'
import { checkDefinition, getSearchable, type SearchDefinition } from './check-definition.ts'
import { searchPreviews } from './tables.ts'

export type SearchPreviewId = Id<'searchPreview'>

/**
 * Tries a search once: a worker asks the network, and the newest ten are there to be read for a few minutes by whoever
 * asked. Nothing of it becomes a ticket. Refused with SEARCH_NOT_POSSIBLE or what `checkDefinition` refuses.
 */
export async function previewSavedSearch(
  ctx: Ctx,
  input: SearchDefinition & { channelId: ChannelId },
): Promise<SearchPreviewId> {
  const { channelId } = input
  return ctx.transaction(async (tx) => {
    const { limits } = await getSearchable(tx, ctx, channelId)
    const searchPreviewId: SearchPreviewId = newId<'searchPreview'>()
    await tx.insert(searchPreviews).values({
      organizationId: tx.organizationId,
      searchPreviewId,
      channelId,
      ...checkDefinition(input, limits),
      askedBy: ctx.viewer.memberId,
      createdAt: sql`clock_timestamp()`,
    })
    await tx.execute(sql`select pg_notify('relais_work', 'searches')`)
    return searchPreviewId
  })
}

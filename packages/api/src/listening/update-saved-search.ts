import { sql } from 'drizzle-orm'
import { cleanName } from '../clean-name.ts'
import type { Ctx } from '../context.ts'
import type { ChannelId } from '../db/id.ts'
import { checkDefinition, getSearchable, type SearchDefinition } from './check-definition.ts'
import { LONGEST_NAME, lockSearches, refuseTakenSearchName } from './create-saved-search.ts'
import { getSavedSearch, isSearch, recordSearchDeed, type SavedSearchId } from './saved-search.ts'
import { savedSearches } from './tables.ts'

export interface UpdateSavedSearchInput extends SearchDefinition {
  savedSearchId: SavedSearchId
  name: string
}

/** Changes what is looked for from now on; what was found stays. Refused as its creation is. */
export async function updateSavedSearch(ctx: Ctx, input: UpdateSavedSearchInput): Promise<void> {
  const { savedSearchId } = input
  const name = cleanName(input.name, { max: LONGEST_NAME })
  await ctx.transaction(async (tx) => {
    const known = await getSavedSearch(tx, savedSearchId)
    const { limits } = await getSearchable(tx, ctx, known.channelId as ChannelId)
    const definition = checkDefinition(input, limits)
    refuseTakenSearchName(await lockSearches(tx, known.channelId, savedSearchId), name)
    const isAnother = definition.query !== known.query
    await tx
      .update(savedSearches)
      .set({
        name,
        ...definition,
        problem: null,
        problemDetail: null,
        failures: 0,
        // Other words may have been said long before these; nobody asked for the past.
        ...(isAnother && { startsAt: ctx.now(), readUntil: ctx.now() }),
        nextRunAt: sql`clock_timestamp()`,
      })
      .where(isSearch(tx, savedSearchId))
    await recordSearchDeed(ctx, tx, 'savedSearch.updated', known)
  })
}

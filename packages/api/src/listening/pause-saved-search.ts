import type { Ctx } from '../context.ts'
import { getSavedSearch, isSearch, recordSearchDeed, type SavedSearchId } from './saved-search.ts'
import { savedSearches } from './tables.ts'

/** Has a saved search rest; what is said meanwhile is not fetched later. Changes nothing where it rests already. */
export async function pauseSavedSearch(ctx: Ctx, input: { savedSearchId: SavedSearchId }): Promise<void> {
  await ctx.transaction(async (tx) => {
    const known = await getSavedSearch(tx, input.savedSearchId)
    if (known.pausedAt) return
    await tx.update(savedSearches).set({ pausedAt: ctx.now() }).where(isSearch(tx, input.savedSearchId))
    await recordSearchDeed(ctx, tx, 'savedSearch.paused', known)
  })
}

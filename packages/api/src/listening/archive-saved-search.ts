import type { Ctx } from '../context.ts'
import { getSavedSearch, isSearch, recordSearchDeed, type SavedSearchId } from './saved-search.ts'
import { savedSearches } from './tables.ts'

/** Ends a saved search for good. What it has found goes on saying by which search it was. */
export async function archiveSavedSearch(ctx: Ctx, input: { savedSearchId: SavedSearchId }): Promise<void> {
  await ctx.transaction(async (tx) => {
    const known = await getSavedSearch(tx, input.savedSearchId)
    await tx.update(savedSearches).set({ archivedAt: ctx.now() }).where(isSearch(tx, input.savedSearchId))
    await recordSearchDeed(ctx, tx, 'savedSearch.archived', known)
  })
}

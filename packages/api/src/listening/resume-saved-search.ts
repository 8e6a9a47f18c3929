import { sql } from 'drizzle-orm'
import type { Ctx } from '../context.ts'
import { getSavedSearch, isSearch, recordSearchDeed, type SavedSearchId } from './saved-search.ts'
import { savedSearches } from './tables.ts'

/** Lets a saved search go on, with what is said from now on. Changes nothing where it does not rest. */
export async function resumeSavedSearch(ctx: Ctx, input: { savedSearchId: SavedSearchId }): Promise<void> {
  await ctx.transaction(async (tx) => {
    const known = await getSavedSearch(tx, input.savedSearchId)
    if (!known.pausedAt) return
    await tx
      .update(savedSearches)
      .set({
        pausedAt: null,
        startsAt: ctx.now(),
        readUntil: ctx.now(),
        nextRunAt: sql`clock_timestamp()`,
        failures: 0,
      })
      .where(isSearch(tx, input.savedSearchId))
    await recordSearchDeed(ctx, tx, 'savedSearch.resumed', known)
  })
}

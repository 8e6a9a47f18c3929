import { and, eq, isNull, ne, sql } from 'drizzle-orm'
import { cleanName } from '../clean-name.ts'
import type { Ctx } from '../context.ts'
import type { Tx } from '../db/client.ts'
import { type ChannelId, newId } from '../db/id.ts'
import { Refusal } from '../refusal.ts'
import { checkDefinition, getSearchable, type SearchDefinition } from './check-definition.ts'
import { recordSearchDeed, type SavedSearchId } from './saved-search.ts'
import { savedSearches } from './tables.ts'

/** As the database holds it. */
const MOST_SEARCHES = 20
export const LONGEST_NAME = 60

export interface CreateSavedSearchInput extends SearchDefinition {
  channelId: ChannelId
  name: string
}

/**
 * Has a channel's network asked for these words from now on; what was said before is not fetched. Refused with
 * SEARCH_NOT_POSSIBLE, TOO_MANY_SEARCHES, NAME_TAKEN, or what `checkDefinition` refuses.
 */
export async function createSavedSearch(ctx: Ctx, input: CreateSavedSearchInput): Promise<SavedSearchId> {
  const { channelId } = input
  const name = cleanName(input.name, { max: LONGEST_NAME })
  return ctx.transaction(async (tx) => {
    const { limits } = await getSearchable(tx, ctx, channelId)
    const definition = checkDefinition(input, limits)
    const live = await lockSearches(tx, channelId)
    refuseTakenSearchName(live, name)
    const taken = new Set(live.map(({ slot }) => slot))
    const slot = Array.from({ length: MOST_SEARCHES }, (_, at) => at + 1).find((one) => !taken.has(one))
    if (slot === undefined) {
      throw new Refusal(
        'TOO_MANY_SEARCHES',
        `A channel has ${MOST_SEARCHES} saved searches at most. Archive one first.`,
        { path: ['channelId'], parameters: { max: MOST_SEARCHES } },
      )
    }
    const savedSearchId: SavedSearchId = newId<'savedSearch'>()
    const now = ctx.now()
    await tx.insert(savedSearches).values({
      organizationId: tx.organizationId,
      savedSearchId,
      channelId,
      slot,
      name,
      ...definition,
      createdBy: ctx.viewer.memberId,
      createdAt: now,
      startsAt: now,
      readUntil: now,
      hourStartedAt: now,
    })
    await recordSearchDeed(ctx, tx, 'savedSearch.created', { savedSearchId, channelId })
    return savedSearchId
  })
}

/** The searches of a channel that are not archived; who else changes their number waits for the commit. */
export async function lockSearches(
  tx: Tx,
  channelId: string,
  but: string | null = null,
): Promise<{ slot: number; name: string }[]> {
  await tx.execute(
    sql`select pg_advisory_xact_lock(hashtextextended(${`saved_searches ${channelId}`}::text, 0))`,
  )
  return tx
    .select({ slot: savedSearches.slot, name: savedSearches.name })
    .from(savedSearches)
    .where(
      and(
        eq(savedSearches.organizationId, tx.organizationId),
        eq(savedSearches.channelId, channelId),
        isNull(savedSearches.archivedAt),
        but === null ? undefined : ne(savedSearches.savedSearchId, but),
      ),
    )
}

/** Refuses with NAME_TAKEN what another search of the channel is called, in any case. */
export function refuseTakenSearchName(live: { name: string }[], name: string): void {
  if (!live.some((one) => one.name.toLowerCase() === name.toLowerCase())) return
  throw new Refusal('NAME_TAKEN', `There is already one called ${name}.`, {
    path: ['name'],
    parameters: { name, isArchived: false },
  })
}

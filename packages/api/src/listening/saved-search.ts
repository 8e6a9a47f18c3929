import { and, eq, sql } from 'drizzle-orm'
import { recordAudit } from '../audit/record-audit.ts'
import type { Ctx } from '../context.ts'
import type { Tx } from '../db/client.ts'
import type { Id } from '../db/id.ts'
import { actorOf } from '../members/act-as.ts'
import { Refusal } from '../refusal.ts'
import { savedSearches } from './tables.ts'

export type SavedSearchId = Id<'savedSearch'>
export type SavedSearchRow = typeof savedSearches.$inferSelect

/** The saved search, locked until the commit; refused with SAVED_SEARCH_NOT_FOUND, or SAVED_SEARCH_ARCHIVED. */
export async function getSavedSearch(tx: Tx, savedSearchId: SavedSearchId): Promise<SavedSearchRow> {
  const [search] = await tx.select().from(savedSearches).where(isSearch(tx, savedSearchId)).for('update')
  if (!search) {
    throw new Refusal('SAVED_SEARCH_NOT_FOUND', 'This saved search does not exist. Reload the page.', {
      path: ['savedSearchId'],
    })
  }
  if (search.archivedAt) {
    throw new Refusal('SAVED_SEARCH_ARCHIVED', 'This saved search is archived. Save it anew.', {
      path: ['savedSearchId'],
    })
  }
  return search
}

/** The row of one saved search. */
export function isSearch(tx: Tx, savedSearchId: string) {
  return and(
    eq(savedSearches.organizationId, tx.organizationId),
    eq(savedSearches.savedSearchId, savedSearchId),
  )
}

/** Puts on record what somebody did with a saved search, and has the workers look at it. */
export async function recordSearchDeed(
  ctx: Ctx,
  tx: Tx,
  action: `savedSearch.${'created' | 'updated' | 'paused' | 'resumed' | 'archived'}`,
  { savedSearchId, channelId }: { savedSearchId: string; channelId: string },
): Promise<void> {
  await tx.execute(sql`select pg_notify('relais_work', 'searches')`)
  await recordAudit(tx, ctx.keys, {
    at: ctx.now(),
    actor: actorOf(ctx.viewer),
    action,
    subject: `savedSearch:${savedSearchId}`,
    detail: { channelId },
  })
}

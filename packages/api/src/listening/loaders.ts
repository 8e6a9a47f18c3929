import { and, asc, eq, inArray, isNull, sql } from 'drizzle-orm'
import type { Viewer } from '../context.ts'
import type { Tx } from '../db/client.ts'
import { manyByKey, oneByKey } from '../graphql/batch.ts'
import type { Read } from '../graphql/reads.ts'
import type { SavedSearchRow } from './saved-search.ts'
import { savedSearches, searchPreviews } from './tables.ts'

export type SearchPreviewRow = typeof searchPreviews.$inferSelect

/** Saved searches by their ids and by their channels. */
export function listeningLoaders(read: Read) {
  return {
    savedSearch: oneByKey<string, SavedSearchRow>(
      read,
      (tx, ids) =>
        tx
          .select()
          .from(savedSearches)
          .where(
            and(
              eq(savedSearches.organizationId, tx.organizationId),
              inArray(savedSearches.savedSearchId, ids),
            ),
          ),
      (row) => row.savedSearchId,
    ),
    /** Those in use of each channel, by name: twenty at most. Index saved_searches_slot. */
    searchesOfChannel: manyByKey<string, SavedSearchRow>(
      read,
      (tx, ids) =>
        tx
          .select()
          .from(savedSearches)
          .where(
            and(
              eq(savedSearches.organizationId, tx.organizationId),
              inArray(savedSearches.channelId, ids),
              isNull(savedSearches.archivedAt),
            ),
          )
          .orderBy(asc(sql`lower(${savedSearches.name})`)),
      (row) => row.channelId,
    ),
  }
}

/** A trial, for whoever asked for it. */
export async function findSearchPreview(
  tx: Tx,
  viewer: Viewer,
  searchPreviewId: string,
): Promise<SearchPreviewRow | null> {
  const [row] = await tx
    .select()
    .from(searchPreviews)
    .where(
      and(
        eq(searchPreviews.organizationId, tx.organizationId),
        eq(searchPreviews.searchPreviewId, searchPreviewId),
        eq(searchPreviews.askedBy, viewer.memberId),
      ),
    )
  return row ?? null
}

import type { Viewer } from '../context.ts'
import { oneByKey } from '../graphql/batch.ts'
import type { Read } from '../graphql/reads.ts'
import { parseFilterQuery } from './filter-query.ts'
import { countFiltered } from './queries.ts'
import { listSavedFilters, type SavedFilterRow } from './saved-filter.ts'

/** Saved filters and what they count. */
export function filterLoaders(read: Read, viewer: Viewer) {
  return {
    savedFilter: oneByKey<string, SavedFilterRow>(
      read,
      (tx, ids) => listSavedFilters(tx, viewer, ids),
      (row) => row.savedFilterId,
    ),
    /** By the query string: two filters that ask the same are counted once. */
    countOfFilter: oneByKey<string, { query: string; count: number }>(
      read,
      async (tx, queries) => {
        const counts = await countFiltered(tx, viewer, queries.map(parseFilterQuery), new Date())
        return queries.map((query, at) => ({ query, count: counts[at]! }))
      },
      (row) => row.query,
    ),
  }
}

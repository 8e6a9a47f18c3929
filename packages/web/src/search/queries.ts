import { infiniteQueryOptions, keepPreviousData } from '@tanstack/react-query'
import { fetchGraph } from '../graphql/client.ts'
import { SearchDocument } from '../graphql/generated/graphql.ts'
import type { SearchKind, SearchQuery } from '../graphql/generated/graphql.ts'

const PAGE = 20
/** What was said a minute ago may be what is looked for. */
const FRESH_MS = 15_000

export type Hit = SearchQuery['search']['edges'][number]['node']

/** What the whole history has for these words, a page at a time. */
export const searchQuery = (query: string, kind: SearchKind | undefined) =>
  infiniteQueryOptions({
    queryKey: ['search', query, kind ?? null],
    queryFn: ({ pageParam, signal }) =>
      fetchGraph(
        SearchDocument,
        { query, kinds: kind === undefined ? [] : [kind], first: PAGE, after: pageParam },
        { signal },
      ),
    initialPageParam: null as string | null,
    getNextPageParam: ({ search: { pageInfo } }) => (pageInfo.hasNextPage ? pageInfo.endCursor : null),
    enabled: query !== '',
    staleTime: FRESH_MS,
    // The hits of one letter less stay until those of this one are there.
    placeholderData: keepPreviousData,
  })

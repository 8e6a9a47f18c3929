import { infiniteQueryOptions, keepPreviousData } from '@tanstack/react-query'
import { fetchGraph } from '../graphql/client.ts'
import { TicketsDocument } from '../graphql/generated/graphql.ts'
import type { TicketFilter } from '../graphql/generated/graphql.ts'
import { keys } from '../graphql/keys.ts'
import { LIST_PAGE } from '../graphql/ticket-cache.ts'

/** How often the order of Next up is looked at although nothing was told, in milliseconds: it goes on with the time. */
const LOOK_AGAIN_MS = 60_000
/** More pages than this are not read again only for their order. */
const MOST_PAGES = 2

/** The tickets of a view, a page at a time, in the order of work. */
export const ticketsQuery = (filter: TicketFilter) =>
  infiniteQueryOptions({
    queryKey: keys.list(filter),
    queryFn: ({ pageParam, signal }) =>
      fetchGraph(TicketsDocument, { filter, first: LIST_PAGE, after: pageParam }, { signal }),
    initialPageParam: null as string | null,
    getNextPageParam: ({ tickets: { pageInfo } }) => (pageInfo.hasNextPage ? pageInfo.endCursor : null),
    // Another channel of the same view replaces the rows when they are there, not before.
    placeholderData: keepPreviousData,
    refetchInterval: ({ state }) =>
      filter.view === 'next' && (state.data?.pages.length ?? 0) <= MOST_PAGES ? LOOK_AGAIN_MS : false,
  })

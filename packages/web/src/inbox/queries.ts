import { infiniteQueryOptions, keepPreviousData } from '@tanstack/react-query'
import { fetchGraph } from '../graphql/client.ts'
import { TicketsDocument } from '../graphql/generated/graphql.ts'
import type { TicketFilter } from '../graphql/generated/graphql.ts'
import { keys } from '../graphql/keys.ts'
import { LIST_PAGE } from '../graphql/ticket-cache.ts'

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
  })

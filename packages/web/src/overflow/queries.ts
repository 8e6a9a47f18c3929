import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query'
import { fetchGraph } from '../graphql/client.ts'
import { NetHelpDocument, OverflowDocument, OverflowLedgerDocument } from '../graphql/generated/graphql.ts'
import type { NetHelpQuery, OverflowLedgerQuery, OverflowQuery } from '../graphql/generated/graphql.ts'
import { keys } from '../graphql/keys.ts'

const PAGE = 20

export type Overflow = OverflowQuery['overflow']
export type LedgerEntry = OverflowLedgerQuery['overflowLedger']['edges'][number]
export type TopicHelp = NetHelpQuery['netHelp'][number]
/** Why, as the server says it. */
export type Reason = LedgerEntry['node']['reason']

/** Where overflow stands; it is looked at every half minute. */
export const overflowQuery = queryOptions({
  queryKey: [...keys.overflow, 'now'],
  queryFn: ({ signal }) => fetchGraph(OverflowDocument, {}, { signal }),
  refetchInterval: 15_000,
})

/** What it did, the latest first, a page at a time; what is on the screen is read again whole. */
export const ledgerQuery = infiniteQueryOptions({
  queryKey: [...keys.overflow, 'ledger'],
  queryFn: async ({ pageParam, signal }) =>
    (await fetchGraph(OverflowLedgerDocument, { first: PAGE, after: pageParam }, { signal })).overflowLedger,
  initialPageParam: null as string | null,
  getNextPageParam: ({ pageInfo }) => (pageInfo.hasNextPage ? pageInfo.endCursor : null),
  refetchInterval: 15_000,
})

/** What help on each topic gives and costs; it is weighed once an hour. */
export const netHelpQuery = queryOptions({
  queryKey: [...keys.overflow, 'netHelp'],
  queryFn: async ({ signal }) => (await fetchGraph(NetHelpDocument, {}, { signal })).netHelp,
  refetchInterval: 120_000,
})

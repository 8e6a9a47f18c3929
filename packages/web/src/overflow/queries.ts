import { queryOptions } from '@tanstack/react-query'
import { fetchGraph } from '../graphql/client.ts'
import { OverflowDocument } from '../graphql/generated/graphql.ts'
import type { OverflowQuery } from '../graphql/generated/graphql.ts'
import { keys } from '../graphql/keys.ts'

export type Overflow = OverflowQuery['overflow']
export type LedgerEntry = OverflowQuery['overflowLedger']['edges'][number]
/** Why, as the server says it. */
export type Reason = LedgerEntry['node']['reason']

/** Where overflow stands and what it did; it is looked at every half minute. */
export const overflowQuery = queryOptions({
  queryKey: keys.overflow,
  queryFn: ({ signal }) => fetchGraph(OverflowDocument, {}, { signal }),
  refetchInterval: 15_000,
})

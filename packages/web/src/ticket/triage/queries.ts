import { queryOptions } from '@tanstack/react-query'
import { fetchGraph } from '../../graphql/client.ts'
import { OfferedTopicsDocument } from '../../graphql/generated/graphql.ts'

/** The topics that a ticket can be on. Whoever edits them does it seldom. */
export const topicsQuery = queryOptions({
  queryKey: ['topics', 'offered'],
  queryFn: async ({ signal }) => (await fetchGraph(OfferedTopicsDocument, {}, { signal })).topics,
  staleTime: 30_000,
})

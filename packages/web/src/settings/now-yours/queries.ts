import { queryOptions } from '@tanstack/react-query'
import { fetchGraph } from '../../graphql/client.ts'
import { OwnPlaceDocument, PromisesDocument } from '../../graphql/generated/graphql.ts'

/** Whether the demonstration is still here, and which accounts are connected. */
export const ownPlaceQuery = queryOptions({
  queryKey: ['ownPlace'] as const,
  queryFn: ({ signal }) => fetchGraph(OwnPlaceDocument, {}, { signal }),
})

/** The three promises and the hours. */
export const promisesQuery = queryOptions({
  queryKey: ['promises'] as const,
  queryFn: async ({ signal }) => (await fetchGraph(PromisesDocument, {}, { signal })).promises,
})

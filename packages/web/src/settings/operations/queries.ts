import { queryOptions } from '@tanstack/react-query'
import { fetchGraph } from '../../graphql/client.ts'
import { OperationsDocument, type OperationsQuery } from '../../graphql/generated/graphql.ts'

export type Operations = OperationsQuery['operations']

/** How the installation is. Read again every minute while the page is open: nothing tells of what does not happen. */
export const operationsQuery = queryOptions({
  queryKey: ['operations'] as const,
  queryFn: async ({ signal }) => (await fetchGraph(OperationsDocument, {}, { signal })).operations,
  staleTime: 0,
  refetchInterval: 60_000,
})

import { queryOptions } from '@tanstack/react-query'
import { fetchGraph } from '../../graphql/client.ts'
import { ProfileDocument } from '../../graphql/generated/graphql.ts'

/** One's own profile and sessions. */
export const profileQuery = queryOptions({
  queryKey: ['profile'],
  queryFn: async ({ signal }) => (await fetchGraph(ProfileDocument, {}, { signal })).viewer,
  staleTime: 0,
})

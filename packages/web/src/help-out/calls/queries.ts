import { queryOptions } from '@tanstack/react-query'
import { fetchGraph } from '../../graphql/client.ts'
import { OwnCallsDocument } from '../../graphql/generated/graphql.ts'
import { keys } from '../../graphql/keys.ts'

/** As many calls as somebody may want to look back upon. */
const MOST_CALLS = 10

/** The latest calls that the viewer got, the latest first. */
export const pastCallsQuery = queryOptions({
  queryKey: [...keys.helpCall, 'past'],
  queryFn: async ({ signal }) =>
    (await fetchGraph(OwnCallsDocument, { first: MOST_CALLS }, { signal })).myCalls.edges.map(
      ({ node }) => node,
    ),
  staleTime: 10_000,
  retry: false,
})

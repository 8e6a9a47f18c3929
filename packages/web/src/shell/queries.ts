import { queryOptions } from '@tanstack/react-query'
import { fetchGraph } from '../graphql/client.ts'
import { RailDocument, ViewerDocument } from '../graphql/generated/graphql.ts'
import { keys } from '../graphql/keys.ts'

/** Who is signed in; null when nobody is. */
export const viewerQuery = queryOptions({
  queryKey: keys.viewer,
  queryFn: async ({ signal }) => (await fetchGraph(ViewerDocument, {}, { signal })).viewer,
})

/** The views and channels with their exact counts. */
export const railQuery = queryOptions({
  queryKey: keys.rail,
  queryFn: ({ signal }) => fetchGraph(RailDocument, {}, { signal }),
})

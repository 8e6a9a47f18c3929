import { queryOptions } from '@tanstack/react-query'
import { fetchGraph } from '../graphql/client.ts'
import { CharterInForceDocument } from '../graphql/generated/graphql.ts'
import type { CharterFieldsFragment } from '../graphql/generated/graphql.ts'
import { keys } from '../graphql/keys.ts'

export type Charter = CharterFieldsFragment

/** The charter that everybody signs now, with when the viewer did. */
export const charterQuery = queryOptions({
  queryKey: keys.charter,
  queryFn: async ({ signal }) => (await fetchGraph(CharterInForceDocument, {}, { signal })).charter,
  staleTime: 0,
})

import { queryOptions } from '@tanstack/react-query'
import { fetchGraph } from '../graphql/client.ts'
import { RepliesToCheckDocument } from '../graphql/generated/graphql.ts'
import type { ReplyToCheckFragment } from '../graphql/generated/graphql.ts'

export type ReplyToCheck = ReplyToCheckFragment

/** What volunteers sent by themselves and was drawn to be read, what was drawn first first. */
export const checksQuery = queryOptions({
  queryKey: ['repliesToCheck'],
  queryFn: async ({ signal }) => (await fetchGraph(RepliesToCheckDocument, {}, { signal })).repliesToCheck,
  staleTime: 0,
  refetchInterval: 60_000,
})

import { queryOptions } from '@tanstack/react-query'
import { fetchGraph } from '../../graphql/client.ts'
import { ApiTokensDocument, type ApiTokensQuery } from '../../graphql/generated/graphql.ts'

export type ApiToken = ApiTokensQuery['apiTokens'][number]

/** The tokens of programs, the latest first. */
export const tokensQuery = queryOptions({
  queryKey: ['apiTokens'],
  queryFn: async ({ signal }) => (await fetchGraph(ApiTokensDocument, {}, { signal })).apiTokens,
  staleTime: 0,
})

import { queryOptions } from '@tanstack/react-query'
import { fetchGraph } from '../../../graphql/client.ts'
import { CheckCharterDocument } from '../../../graphql/generated/graphql.ts'
import type { CheckCharterInput, CheckCharterQuery } from '../../../graphql/generated/graphql.ts'

export type Finding = NonNullable<CheckCharterQuery['checkCharter']>['findings'][number]

/** What the charter says of a text: the very check that the send makes. */
export const charterCheckQuery = (input: CheckCharterInput) =>
  queryOptions({
    queryKey: ['charterCheck', input],
    queryFn: async ({ signal }) =>
      (await fetchGraph(CheckCharterDocument, { input }, { signal })).checkCharter,
    staleTime: 60_000,
    gcTime: 60_000,
    retry: false,
  })

import { queryOptions } from '@tanstack/react-query'
import { fetchGraph } from '../../graphql/client.ts'
import { OwnRecognitionDocument, OwnWaysDocument } from '../../graphql/generated/graphql.ts'
import type { OwnRecognitionQuery, OwnWaysQuery } from '../../graphql/generated/graphql.ts'
import { keys } from '../../graphql/keys.ts'

export type Recognition = NonNullable<OwnRecognitionQuery['recognition']>
export type Ways = NonNullable<OwnWaysQuery['volunteer']>
export type Trades = OwnWaysQuery['trades']

/** What came of the viewer's help. */
export const recognitionQuery = queryOptions({
  queryKey: [...keys.helpGiven, 'recognition'],
  queryFn: async ({ signal }) => (await fetchGraph(OwnRecognitionDocument, {}, { signal })).recognition,
  staleTime: 60_000,
  retry: false,
})

/** What the viewer says of when and in which languages they help; and where they may say that they work. */
export const waysQuery = queryOptions({
  queryKey: [...keys.helpSelf, 'ways'],
  queryFn: ({ signal }) => fetchGraph(OwnWaysDocument, {}, { signal }),
  staleTime: 10_000,
  retry: false,
})

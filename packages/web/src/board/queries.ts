import { queryOptions } from '@tanstack/react-query'
import { fetchGraph } from '../graphql/client.ts'
import {
  ApprovedHoldingTextsDocument,
  BoardDocument,
  HoldingPreviewsDocument,
} from '../graphql/generated/graphql.ts'
import type { HoldingPreviewsQuery, HoldingPreviewsQueryVariables } from '../graphql/generated/graphql.ts'
import { keys } from '../graphql/keys.ts'

/** How the board was found when it was looked at last; it is looked at every minute. */
export const boardQuery = queryOptions({
  queryKey: keys.board,
  queryFn: async ({ signal }) => (await fetchGraph(BoardDocument, {}, { signal })).board,
  refetchInterval: 60_000,
})

export type Preview = HoldingPreviewsQuery['holdingPreviews'][number]

/** The holding texts that somebody has approved. */
export const approvedTextsQuery = queryOptions({
  queryKey: [...keys.holding, 'approved'],
  queryFn: async ({ signal }) =>
    (await fetchGraph(ApprovedHoldingTextsDocument, {}, { signal })).holdingTexts.filter(
      ({ approvedAt }) => approvedAt !== null,
    ),
  staleTime: 0,
})

/** What a text would say to each of these customers. */
export const previewsQuery = (given: HoldingPreviewsQueryVariables) =>
  queryOptions({
    queryKey: [...keys.holding, 'previews', given],
    queryFn: async ({ signal }) =>
      (await fetchGraph(HoldingPreviewsDocument, given, { signal })).holdingPreviews,
    staleTime: 0,
  })

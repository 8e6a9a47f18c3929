import { queryOptions } from '@tanstack/react-query'
import { fetchGraph } from '../../graphql/client.ts'
import { ListeningDocument, SearchPreviewDocument } from '../../graphql/generated/graphql.ts'
import type { ListeningQuery, SearchPreviewQuery } from '../../graphql/generated/graphql.ts'

export type ListeningChannel = ListeningQuery['channels'][number]
export type SearchLimits = NonNullable<ListeningChannel['network']['capabilities']['search']>
export type SavedSearch = ListeningChannel['savedSearches'][number]
export type SearchPreview = NonNullable<SearchPreviewQuery['searchPreview']>

/** What each channel listens for. Their figures are looked at again every half minute. */
export const listeningQuery = queryOptions({
  queryKey: ['channels', 'listening'],
  queryFn: async ({ signal }) => (await fetchGraph(ListeningDocument, {}, { signal })).channels,
  staleTime: 0,
  refetchInterval: 30_000,
})

/** What has to be read again when a saved search changes. */
export const LISTENING_KEYS = [listeningQuery.queryKey] as const

/** A trial, asked for until the network has answered. */
export const previewQuery = (searchPreviewId: string) =>
  queryOptions({
    queryKey: ['search preview', searchPreviewId],
    queryFn: async ({ signal }) =>
      (await fetchGraph(SearchPreviewDocument, { searchPreviewId }, { signal })).searchPreview,
    staleTime: Number.POSITIVE_INFINITY,
    refetchInterval: ({ state }) => (state.data?.status === 'waiting' ? 700 : false),
  })

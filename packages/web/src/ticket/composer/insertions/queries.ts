import { keepPreviousData, queryOptions } from '@tanstack/react-query'
import { fetchGraph } from '../../../graphql/client.ts'
import {
  CodesOfTicketDocument,
  InsertionsDocument,
  SuggestionsDocument,
} from '../../../graphql/generated/graphql.ts'
import type { InsertionFieldsFragment } from '../../../graphql/generated/graphql.ts'

export type Insertion = InsertionFieldsFragment

/** Letters of a draft that are sent along to find what fits. */
const MOST_LETTERS = 1200

/** What fits a ticket and what is being written. */
export const suggestionsQuery = (ticketId: string, draft: string) =>
  queryOptions({
    queryKey: ['insertions', ticketId, 'suggested', draft],
    queryFn: async ({ signal }) =>
      (await fetchGraph(SuggestionsDocument, { ticketId, draft: draft.slice(-MOST_LETTERS) }, { signal }))
        .suggestions,
    placeholderData: keepPreviousData,
    staleTime: 60_000,
    retry: false,
  })

/** What somebody looks for by a shortcut or by words. */
export const insertionsQuery = (ticketId: string, find: string) =>
  queryOptions({
    queryKey: ['insertions', ticketId, 'found', find],
    queryFn: async ({ signal }) =>
      (await fetchGraph(InsertionsDocument, { ticketId, find }, { signal })).insertions,
    placeholderData: keepPreviousData,
    staleTime: 60_000,
    retry: false,
  })

/** How one writes on the network of a ticket. */
export const codesQuery = (number: number) =>
  queryOptions({
    queryKey: ['codes', number],
    queryFn: async ({ signal }) =>
      (await fetchGraph(CodesOfTicketDocument, { number }, { signal })).ticket?.channel.network.codes ?? [],
    staleTime: Number.POSITIVE_INFINITY,
    retry: false,
  })

import { infiniteQueryOptions, keepPreviousData, queryOptions } from '@tanstack/react-query'
import { fetchGraph } from '../../graphql/client.ts'
import { CardsDocument, NetworkCodesDocument, TemplatesDocument } from '../../graphql/generated/graphql.ts'
import type {
  CardFieldsFragment,
  CardState,
  KnowledgeLanguage,
  NetworkCodesQuery,
  TemplateFieldsFragment,
} from '../../graphql/generated/graphql.ts'

export type Template = TemplateFieldsFragment
export type Card = CardFieldsFragment
export type NetworkWithCodes = NetworkCodesQuery['networks'][number]

/** The languages of a form, the console's own order. */
export const LANGUAGES = ['fr', 'en', 'ar'] as const satisfies readonly KnowledgeLanguage[]

/** The templates by name, those that were put away apart. */
export const templatesQuery = (isArchived: boolean) =>
  infiniteQueryOptions({
    queryKey: ['knowledge', 'templates', isArchived],
    queryFn: async ({ pageParam, signal }) =>
      (await fetchGraph(TemplatesDocument, { after: pageParam, isArchived }, { signal })).templates,
    initialPageParam: null as string | null,
    getNextPageParam: ({ pageInfo }) => (pageInfo.hasNextPage ? pageInfo.endCursor : null),
    staleTime: 0,
  })

/** The cards of a state, the one to be looked at soonest first; with words, those that contain them. */
export const cardsQuery = (state: CardState, find: string) =>
  infiniteQueryOptions({
    queryKey: ['knowledge', 'cards', state, find],
    queryFn: async ({ pageParam, signal }) =>
      (await fetchGraph(CardsDocument, { after: pageParam, state, find }, { signal })).cards,
    initialPageParam: null as string | null,
    getNextPageParam: ({ pageInfo }) => (pageInfo.hasNextPage ? pageInfo.endCursor : null),
    placeholderData: keepPreviousData,
    staleTime: 0,
  })

/** How one writes on each network. */
export const networkCodesQuery = queryOptions({
  queryKey: ['knowledge', 'codes'],
  queryFn: async ({ signal }) => (await fetchGraph(NetworkCodesDocument, {}, { signal })).networks,
  staleTime: 0,
})

/** What has to be read again when knowledge changes: the pages, and what is offered while writing. */
export const KNOWLEDGE_KEYS = [['knowledge'], ['insertions'], ['codes']] as const

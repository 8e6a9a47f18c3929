import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query'
import { fetchGraph } from '../../graphql/client.ts'
import {
  CharterPlacesDocument,
  CharterRulesInForceDocument,
  CharterSettingsDocument,
  CharterSignersDocument,
  CharterVersionsDocument,
} from '../../graphql/generated/graphql.ts'
import type {
  CharterDraftFieldsFragment,
  CharterFieldsFragment,
  CharterRulesFieldsFragment,
} from '../../graphql/generated/graphql.ts'
import { keys } from '../../graphql/keys.ts'

export type Charter = CharterFieldsFragment
export type CharterDraft = CharterDraftFieldsFragment
export type CharterRules = CharterRulesFieldsFragment
export type CharterLimit = CharterRules['limits'][number]

/** The charter in force, and the one that is being written. */
export const charterSettingsQuery = queryOptions({
  queryKey: [...keys.charter, 'settings'],
  queryFn: ({ signal }) => fetchGraph(CharterSettingsDocument, {}, { signal }),
  staleTime: 0,
})

/** Everybody by name, and when they signed. */
export const signersQuery = infiniteQueryOptions({
  queryKey: [...keys.charter, 'signers'],
  queryFn: async ({ signal, pageParam }) =>
    (await fetchGraph(CharterSignersDocument, { after: pageParam }, { signal })).charterSigners,
  initialPageParam: null as string | null,
  getNextPageParam: ({ pageInfo }) => (pageInfo.hasNextPage ? pageInfo.endCursor : null),
  staleTime: 0,
})

/** What was published, the newest first. */
export const versionsQuery = infiniteQueryOptions({
  queryKey: [...keys.charter, 'versions'],
  queryFn: async ({ signal, pageParam }) =>
    (await fetchGraph(CharterVersionsDocument, { after: pageParam }, { signal })).charterVersions,
  initialPageParam: null as string | null,
  getNextPageParam: ({ pageInfo }) => (pageInfo.hasNextPage ? pageInfo.endCursor : null),
  staleTime: 0,
})

/** The rules that hold at every send. */
export const rulesQuery = queryOptions({
  queryKey: ['charterRules'],
  queryFn: async ({ signal }) => (await fetchGraph(CharterRulesInForceDocument, {}, { signal })).charterRules,
  staleTime: 0,
})

/** The topics and networks that a limit can name. */
export const placesQuery = queryOptions({
  queryKey: ['charterRules', 'places'],
  queryFn: ({ signal }) => fetchGraph(CharterPlacesDocument, {}, { signal }),
  staleTime: 30_000,
})

/** What has to be read again when another charter is in force, and by whom it is to be signed. */
export const CHARTER_KEYS = [keys.charter, keys.viewer] as const
export const RULES_KEYS = [['charterRules'], ['charterCheck']] as const

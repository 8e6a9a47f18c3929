import { infiniteQueryOptions, keepPreviousData, queryOptions } from '@tanstack/react-query'
import { fetchGraph } from '../../graphql/client.ts'
import {
  TriageRulesInForceDocument,
  TriageRulesVersionsDocument,
  TryTriageDocument,
} from '../../graphql/generated/graphql.ts'
import type {
  TriageRulesTextFragment,
  TriedTriageFragment,
  TryTriageInput,
} from '../../graphql/generated/graphql.ts'

export type RulesVersion = TriageRulesTextFragment
export type Outcome = TriedTriageFragment

/** So often it is looked whether a colleague has published something. */
const OTHERS_EVERY_MS = 10_000

/** The rules in force. */
export const rulesQuery = queryOptions({
  queryKey: ['triageRules', 'inForce'],
  queryFn: async ({ signal }) => (await fetchGraph(TriageRulesInForceDocument, {}, { signal })).triageRules,
  staleTime: 0,
  refetchInterval: OTHERS_EVERY_MS,
})

/** What was published, the newest first. */
export const versionsQuery = infiniteQueryOptions({
  queryKey: ['triageRules', 'versions'],
  queryFn: async ({ signal, pageParam }) =>
    (await fetchGraph(TriageRulesVersionsDocument, { after: pageParam }, { signal })).triageRulesVersions,
  initialPageParam: null as string | null,
  getNextPageParam: ({ pageInfo }) => (pageInfo.hasNextPage ? pageInfo.endCursor : null),
  staleTime: 0,
})

/** A post by the draft and by the rules in force. */
export function tryQuery(input: TryTriageInput) {
  return queryOptions({
    queryKey: ['triageRules', 'try', input] as const,
    queryFn: async ({ signal }) => (await fetchGraph(TryTriageDocument, { input }, { signal })).tryTriage,
    placeholderData: keepPreviousData,
    staleTime: 0,
    gcTime: 60_000,
  })
}

/** What has to be read again when other rules are in force. */
export const TRIAGE_RULES_KEYS = [['triageRules']] as const

import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query'
import { fetchGraph } from '../../graphql/client.ts'
import {
  PolicyInForceDocument,
  PolicyVersionsDocument,
  PublicationDocument,
  TestPromisesDocument,
} from '../../graphql/generated/graphql.ts'
import type {
  PolicyVersionFragment,
  PromisesTestedFragment,
  PublicationFieldsFragment,
  TestPromisesQueryVariables,
} from '../../graphql/generated/graphql.ts'

export type PolicyVersion = PolicyVersionFragment
export type Publication = PublicationFieldsFragment
export type PromisesTested = PromisesTestedFragment

/** So often it is looked whether a colleague has drafted or published something. */
const OTHERS_EVERY_MS = 10_000

/** The version in force, and the networks on which there is a channel. */
export const policyQuery = queryOptions({
  queryKey: ['policies', 'inForce'],
  queryFn: async ({ signal }) => {
    const { policy, channels } = await fetchGraph(PolicyInForceDocument, {}, { signal })
    return { policy, networks: [...new Set(channels.map(({ network }) => network.name))].sort() }
  },
  staleTime: 0,
  refetchInterval: OTHERS_EVERY_MS,
})

/** Every version, the newest first. */
export const versionsQuery = infiniteQueryOptions({
  queryKey: ['policies', 'versions'],
  queryFn: async ({ signal, pageParam }) =>
    (await fetchGraph(PolicyVersionsDocument, { after: pageParam }, { signal })).policies,
  initialPageParam: null as string | null,
  getNextPageParam: ({ pageInfo }) => (pageInfo.hasNextPage ? pageInfo.endCursor : null),
  staleTime: 0,
})

/** So often it is asked how far a dry run or a publishing is. */
const EVERY_MS = 700

/** A publication: this one, or the one that is under way. It is asked for again while it counts or publishes. */
export function publicationQuery(id: string | null) {
  return queryOptions({
    queryKey: ['policies', 'publication', id],
    queryFn: async ({ signal }) => (await fetchGraph(PublicationDocument, { id }, { signal })).publication,
    refetchInterval: ({ state }) =>
      state.data?.status === 'counting' || state.data?.status === 'publishing' ? EVERY_MS : OTHERS_EVERY_MS,
    staleTime: 0,
  })
}

/** What a draft promises one ticket, beside what is promised now. */
export function testQuery(wanted: TestPromisesQueryVariables) {
  return queryOptions({
    queryKey: ['policies', 'test', wanted] as const,
    queryFn: ({ signal }) => fetchGraph(TestPromisesDocument, wanted, { signal }),
    staleTime: 0,
    gcTime: 60_000,
  })
}

/** What has to be read again when other promises hold, or are on their way. */
export const POLICY_KEYS = [['policies'], ['promises'], ['calendars']] as const

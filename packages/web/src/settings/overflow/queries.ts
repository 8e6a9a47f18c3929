import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query'
import { fetchGraph } from '../../graphql/client.ts'
import { OverflowMarksDocument, OverflowMarksVersionsDocument } from '../../graphql/generated/graphql.ts'
import type { OverflowMarksVersionsQuery } from '../../graphql/generated/graphql.ts'
import { keys } from '../../graphql/keys.ts'

export type MarksVersion = OverflowMarksVersionsQuery['overflowPolicies']['edges'][number]['node']

/** The marks in force. */
export const marksQuery = queryOptions({
  queryKey: [...keys.overflow, 'marks'],
  queryFn: async ({ signal }) => (await fetchGraph(OverflowMarksDocument, {}, { signal })).overflow.policy,
  staleTime: 0,
})

/** Every version, the newest first; what Relais comes with is the last. */
export const marksVersionsQuery = infiniteQueryOptions({
  queryKey: [...keys.overflow, 'marksVersions'],
  queryFn: async ({ signal, pageParam }) =>
    (await fetchGraph(OverflowMarksVersionsDocument, { after: pageParam }, { signal })).overflowPolicies,
  initialPageParam: null as string | null,
  getNextPageParam: ({ pageInfo }) => (pageInfo.hasNextPage ? pageInfo.endCursor : null),
  staleTime: 0,
})

import { infiniteQueryOptions, keepPreviousData } from '@tanstack/react-query'
import { fetchGraph } from '../../graphql/client.ts'
import { TriageExamplesDocument } from '../../graphql/generated/graphql.ts'
import type { TriageExamplesQuery, TriageJudgement } from '../../graphql/generated/graphql.ts'

export type Example = TriageExamplesQuery['triageExamples']['edges'][number]['node']

/** The examples of some judgements, or of all, the latest first. */
export const examplesQuery = (what: readonly TriageJudgement[] | null) =>
  infiniteQueryOptions({
    queryKey: ['triage', 'examples', what],
    queryFn: async ({ pageParam, signal }) =>
      (
        await fetchGraph(
          TriageExamplesDocument,
          { after: pageParam, filter: { what: what && [...what] } },
          { signal },
        )
      ).triageExamples,
    initialPageParam: null as string | null,
    getNextPageParam: ({ pageInfo }) => (pageInfo.hasNextPage ? pageInfo.endCursor : null),
    placeholderData: keepPreviousData,
    staleTime: 0,
  })

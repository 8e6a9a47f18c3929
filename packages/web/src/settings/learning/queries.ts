import { queryOptions } from '@tanstack/react-query'
import { fetchGraph } from '../../graphql/client.ts'
import { LearningPageDocument, type LearningPageQuery } from '../../graphql/generated/graphql.ts'

export type Learning = LearningPageQuery['learning']
export type LearnedVersion = NonNullable<Learning['latest']>

/** What was learned from corrections, and whether it counts. */
export const learningQuery = queryOptions({
  queryKey: ['triage', 'learning'] as const,
  queryFn: async ({ signal }) => (await fetchGraph(LearningPageDocument, {}, { signal })).learning,
  staleTime: 0,
})

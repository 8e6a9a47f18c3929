import { queryOptions } from '@tanstack/react-query'
import { fetchGraph } from '../../graphql/client.ts'
import { PracticeProgressDocument } from '../../graphql/generated/graphql.ts'
import type { PracticeItemFieldsFragment, PracticeProgressQuery } from '../../graphql/generated/graphql.ts'
import { keys } from '../../graphql/keys.ts'

export type PracticeItem = PracticeItemFieldsFragment
export type Progress = PracticeProgressQuery['practiceProgress'][number]

/** How far the viewer is on each topic. */
export const progressQuery = queryOptions({
  queryKey: keys.practice,
  queryFn: async ({ signal }) =>
    (await fetchGraph(PracticeProgressDocument, {}, { signal })).practiceProgress,
  staleTime: 0,
  retry: false,
})

import { queryOptions } from '@tanstack/react-query'
import { fetchGraph } from '../graphql/client.ts'
import { DemonstrationDocument, FirstStepsDocument } from '../graphql/generated/graphql.ts'
import type { FirstStep } from '../graphql/generated/graphql.ts'

/** What somebody does in the first ten minutes, in this order. */
export const firstStepOrder: readonly FirstStep[] = ['post', 'read', 'answer', 'guard', 'breakdown']

/** How soon a step is seen to be done that only the server knows of, in milliseconds. */
const LOOK_EVERY_MS = 1500

/** How far the viewer has come; null outside the demonstration. Looked at again until nothing is left to do. */
export const firstStepsQuery = queryOptions({
  queryKey: ['firstSteps'] as const,
  queryFn: async ({ signal }) =>
    (await fetchGraph(FirstStepsDocument, {}, { signal })).viewer?.firstSteps ?? null,
  refetchInterval: ({ state: { data } }) =>
    data == null || data.isSkipped || data.done.length === firstStepOrder.length ? false : LOOK_EVERY_MS,
})

/** The demonstration of this installation; null where there is none. */
export const demonstrationQuery = queryOptions({
  queryKey: ['demonstration'] as const,
  queryFn: async ({ signal }) => (await fetchGraph(DemonstrationDocument, {}, { signal })).demonstration,
})

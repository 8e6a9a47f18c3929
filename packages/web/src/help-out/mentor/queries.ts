import { queryOptions } from '@tanstack/react-query'
import { fetchGraph } from '../../graphql/client.ts'
import { DraftsToMentorDocument } from '../../graphql/generated/graphql.ts'
import type { DraftsToMentorQuery } from '../../graphql/generated/graphql.ts'
import { keys } from '../../graphql/keys.ts'

export type MentoredDraft = DraftsToMentorQuery['draftsToMentor'][number]

/** How often a mentor's phone looks for what waits to be read while it is on the screen, in milliseconds. */
const LOOK_MS = 30_000

/** What waits for a mentor to read it; empty for everybody else. */
export const mentoredQuery = queryOptions({
  queryKey: [...keys.helpSelf, 'mentored'],
  queryFn: async ({ signal }) => (await fetchGraph(DraftsToMentorDocument, {}, { signal })).draftsToMentor,
  staleTime: 5_000,
  refetchInterval: LOOK_MS,
  refetchOnWindowFocus: true,
  retry: false,
})

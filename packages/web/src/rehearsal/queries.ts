import { queryOptions } from '@tanstack/react-query'
import { fetchGraph } from '../graphql/client.ts'
import { RehearsalPartDocument, type OwnRehearsalFragment } from '../graphql/generated/graphql.ts'

export type OwnRehearsal = OwnRehearsalFragment

/** An answer shows up while the page is open. */
const ANSWERED_MS = 5_000

/** The viewer's part in a rehearsal; null where there is none. */
export const partQuery = queryOptions({
  queryKey: ['rehearsalPart'],
  queryFn: async ({ signal }) =>
    (await fetchGraph(RehearsalPartDocument, {}, { signal })).viewer?.rehearsalPart ?? null,
  staleTime: 0,
  refetchInterval: ANSWERED_MS,
})

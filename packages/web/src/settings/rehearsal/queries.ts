import { queryOptions } from '@tanstack/react-query'
import { fetchGraph } from '../../graphql/client.ts'
import { PilotedRehearsalDocument, type PilotedRehearsalFragment } from '../../graphql/generated/graphql.ts'

export type PilotedRehearsal = PilotedRehearsalFragment
export type Guest = PilotedRehearsal['guests'][number]

export const REHEARSAL = ['rehearsal'] as const

/** Who came shows up while the page is open. */
const CAME_MS = 10_000

/** The latest rehearsal; null where there is none. */
export const rehearsalQuery = queryOptions({
  queryKey: REHEARSAL,
  queryFn: async ({ signal }) => (await fetchGraph(PilotedRehearsalDocument, {}, { signal })).rehearsal,
  staleTime: 0,
  refetchInterval: CAME_MS,
})

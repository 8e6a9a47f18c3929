import { queryOptions, useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import { fetchGraph } from '../graphql/client.ts'
import { PresencesDocument } from '../graphql/generated/graphql.ts'
import type { PresencesQuery } from '../graphql/generated/graphql.ts'
import { keys } from '../graphql/keys.ts'
import { useViewer } from '../graphql/viewer.ts'

type Presence = PresencesQuery['presences'][number]

/** Somebody else at a ticket, once however many windows they have. */
export interface Onlooker {
  id: string
  name: string
  isTyping: boolean
}

/** Live events say when it changes; a console that fell silent is found by looking again. */
const AGAIN_MS = 15_000

const presencesQuery = queryOptions({
  queryKey: keys.presences,
  queryFn: async ({ signal }) => (await fetchGraph(PresencesDocument, {}, { signal })).presences,
  refetchInterval: ({ state }) => ((state.data?.length ?? 0) > 0 ? AGAIN_MS : false),
})

/** Who else is at which ticket. */
export function useOnlookers(): ReadonlyMap<string, readonly Onlooker[]> {
  const { member } = useViewer()
  const { data } = useQuery(presencesQuery)
  return useMemo(() => onlookersOf(data ?? [], member.id), [data, member.id])
}

function onlookersOf(presences: readonly Presence[], viewerId: string): Map<string, Onlooker[]> {
  const others = presences.filter(({ member }) => member.id !== viewerId)
  return new Map(
    [...Map.groupBy(others, ({ ticket }) => ticket.id)].map(([ticketId, theirs]) => [
      ticketId,
      [...Map.groupBy(theirs, ({ member }) => member.id).values()].map((windows) => ({
        ...windows[0]!.member,
        isTyping: windows.some(({ isTyping }) => isTyping),
      })),
    ]),
  )
}

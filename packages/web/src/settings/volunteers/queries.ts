import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query'
import { fetchGraph } from '../../graphql/client.ts'
import {
  OfferSettingsDocument,
  TradesDocument,
  VolunteerPeopleDocument,
  VolunteerRulesDocument,
} from '../../graphql/generated/graphql.ts'
import type { VolunteerPersonFragment, VolunteerRulesQuery } from '../../graphql/generated/graphql.ts'

export type TrustRules = VolunteerRulesQuery['trustRules']
export type VolunteerPerson = VolunteerPersonFragment

/** Under which everything of this page is kept. */
export const VOLUNTEERS = ['volunteerSettings'] as const

/** By which rules trust grows, and how long the care team's replies are held. */
export const rulesQuery = queryOptions({
  queryKey: [...VOLUNTEERS, 'rules'],
  queryFn: ({ signal }) => fetchGraph(VolunteerRulesDocument, {}, { signal }),
  staleTime: 0,
})

/** What of what waits may be offered, and whose customers may be. */
export const offersQuery = queryOptions({
  queryKey: [...VOLUNTEERS, 'offers'],
  queryFn: ({ signal }) => fetchGraph(OfferSettingsDocument, {}, { signal }),
  staleTime: 0,
})

/** The departments in which somebody may work. */
export const tradesQuery = queryOptions({
  queryKey: [...VOLUNTEERS, 'trades'],
  queryFn: async ({ signal }) => (await fetchGraph(TradesDocument, {}, { signal })).trades,
  staleTime: 60_000,
})

/** Everybody who helps, by name. */
export const peopleQuery = infiniteQueryOptions({
  queryKey: [...VOLUNTEERS, 'people'],
  queryFn: async ({ signal, pageParam }) =>
    (await fetchGraph(VolunteerPeopleDocument, { after: pageParam }, { signal })).volunteers,
  initialPageParam: null as string | null,
  getNextPageParam: ({ pageInfo }) => (pageInfo.hasNextPage ? pageInfo.endCursor : null),
  staleTime: 0,
})

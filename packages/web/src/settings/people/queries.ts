import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query'
import { fetchGraph } from '../../graphql/client.ts'
import {
  type InvitationsQuery,
  InvitationsDocument,
  type PeopleQuery,
  PeopleDocument,
} from '../../graphql/generated/graphql.ts'

export type Person = PeopleQuery['members']['edges'][number]['node']
export type Invitation = InvitationsQuery['invitations'][number]

/** Whoever accepts an invitation shows up while the page is open. */
const ACCEPTED_MS = 15_000

/** Everybody of the organization by name, a page at a time. */
export const peopleQuery = infiniteQueryOptions({
  queryKey: ['members', 'people'],
  queryFn: async ({ signal, pageParam }) =>
    (await fetchGraph(PeopleDocument, { after: pageParam }, { signal })).members,
  initialPageParam: null as string | null,
  getNextPageParam: ({ pageInfo }) => (pageInfo.hasNextPage ? pageInfo.endCursor : null),
  staleTime: 0,
  refetchInterval: ACCEPTED_MS,
})

/** Who was invited and is no member yet. */
export const invitationsQuery = queryOptions({
  queryKey: ['invitations'],
  queryFn: async ({ signal }) => (await fetchGraph(InvitationsDocument, {}, { signal })).invitations,
  staleTime: 0,
  refetchInterval: ACCEPTED_MS,
})

/** What has to be read again when somebody joins, leaves or changes their role. */
export const PEOPLE_KEYS = [['members'], ['invitations'], ['colleagues'], ['teams']] as const

import { queryOptions } from '@tanstack/react-query'
import { fetchGraph } from '../../graphql/client.ts'
import { AllTeamsDocument, type AllTeamsQuery } from '../../graphql/generated/graphql.ts'

export type Team = AllTeamsQuery['teams'][number]

/** Every team, the archived ones too. */
export const teamsQuery = queryOptions({
  queryKey: ['teams', 'all'],
  queryFn: async ({ signal }) => (await fetchGraph(AllTeamsDocument, {}, { signal })).teams,
  staleTime: 0,
})

/** What has to be read again when a team changes. */
export const TEAM_KEYS = [['teams'], ['members']] as const

import { queryOptions } from '@tanstack/react-query'
import { fetchGraph } from '../../graphql/client.ts'
import {
  type HoursFieldsFragment,
  HoursOfDocument,
  MyHoursDocument,
} from '../../graphql/generated/graphql.ts'
import { keys } from '../../graphql/keys.ts'

export type MemberHours = HoursFieldsFragment

/** The hours and days off of a member; the viewer's own for null. */
export function hoursQuery(memberId: string | null) {
  return queryOptions({
    queryKey: ['hours', memberId],
    queryFn: async ({ signal }): Promise<MemberHours | null> => {
      if (memberId === null) return (await fetchGraph(MyHoursDocument, {}, { signal })).viewer?.member ?? null
      const { node } = await fetchGraph(HoursOfDocument, { id: memberId }, { signal })
      return node?.__typename === 'Member' ? node : null
    },
    staleTime: 0,
  })
}

/** What has to be read again when somebody's hours change. */
export const HOURS_KEYS = [['hours'], ['members'], ['colleagues'], keys.viewer] as const

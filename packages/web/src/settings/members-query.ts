import { queryOptions } from '@tanstack/react-query'
import { fetchGraph } from '../graphql/client.ts'
import { EverybodyDocument, type EverybodyQuery } from '../graphql/generated/graphql.ts'

export type MemberChoice = EverybodyQuery['members']['edges'][number]['node']

/** A form chooses among so many; a company with more names people by their address on the command line. */
const MOST_PAGES = 10

/** Everybody with access, by name, to choose from. */
export const membersQuery = queryOptions({
  queryKey: ['members', 'choices'],
  queryFn: async ({ signal }) => {
    const everybody: MemberChoice[] = []
    let after: string | null = null
    for (let page = 0; page < MOST_PAGES; page += 1) {
      const { members }: EverybodyQuery = await fetchGraph(EverybodyDocument, { after }, { signal })
      everybody.push(...members.edges.map(({ node }) => node))
      if (!members.pageInfo.hasNextPage) break
      after = members.pageInfo.endCursor
    }
    return everybody.filter(({ disabledAt }) => disabledAt === null)
  },
  staleTime: 0,
})

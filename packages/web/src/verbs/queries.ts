import { queryOptions } from '@tanstack/react-query'
import { fetchGraph } from '../graphql/client.ts'
import { ColleaguesDocument, DepartmentsDocument, TagsDocument } from '../graphql/generated/graphql.ts'

/** Whoever edits these does it seldom, and mostly elsewhere: read again when they are next wanted. */
const SHORT_MS = 30_000

/** Everybody of the care team who can be given a ticket. */
export const colleaguesQuery = queryOptions({
  queryKey: ['colleagues'],
  queryFn: async ({ signal }) => {
    const { members } = await fetchGraph(ColleaguesDocument, {}, { signal })
    return members.edges
      .map(({ node }) => node)
      .filter(({ role, disabledAt }) => role !== 'volunteer' && disabledAt === null)
  },
  staleTime: SHORT_MS,
})

export const departmentsQuery = queryOptions({
  queryKey: ['departments', 'offered'],
  queryFn: async ({ signal }) => (await fetchGraph(DepartmentsDocument, {}, { signal })).departments,
  staleTime: SHORT_MS,
})

export const tagsQuery = queryOptions({
  queryKey: ['tags', 'offered'],
  queryFn: async ({ signal }) => (await fetchGraph(TagsDocument, {}, { signal })).tags,
  staleTime: SHORT_MS,
})

import type { Resolvers } from '../graphql/generated/resolvers.ts'
import { listCalendars } from './queries.ts'

export const resolvers = {
  Query: {
    calendars: (_root, _given, { read }) => read(listCalendars),
  },
} satisfies Resolvers

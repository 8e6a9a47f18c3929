import { isMember, isSupervisor, type Policy } from '../graphql/access.ts'

/** Who sees who will not be answered in time, and says how long that is: supervisors. */
export const can = {
  'Query.board': isSupervisor,
  'Mutation.setMaxWait': isSupervisor,
  Board: isSupervisor,
  Forecast: isMember,
} satisfies Record<string, Policy>

import { isSupervisor, type Policy } from '../graphql/access.ts'

/** What help gives and costs is for those who decide what volunteers are offered. */
export const can = {
  'Query.netHelp': isSupervisor,
  NetHelp: isSupervisor,
} satisfies Record<string, Policy>

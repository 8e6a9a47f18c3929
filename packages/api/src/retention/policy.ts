import { isAdmin, type Policy } from '../graphql/access.ts'

/** Who sees how the installation is and says how long things are kept. */
export const can = {
  'Query.operations': isAdmin,
  'Mutation.setRetention': isAdmin,
  Operations: isAdmin,
  Backup: isAdmin,
  WaitingWork: isAdmin,
  SetAsideWork: isAdmin,
  Retention: isAdmin,
  RetentionRun: isAdmin,
} satisfies Record<string, Policy>

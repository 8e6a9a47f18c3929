import { isAdmin, isCareTeam, isMember, type Policy } from '../graphql/access.ts'

/** Who may see the promises on a ticket: whoever sees the ticket. What is promised, administrators say. */
export const can = {
  'Query.promises': isCareTeam,
  'Mutation.setPromises': isAdmin,
  OrganizationPromises: isCareTeam,
  Clock: isMember,
  Deadline: isMember,
} satisfies Record<string, Policy>

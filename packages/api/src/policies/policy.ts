import { isAdmin, isCareTeam, type Policy } from '../graphql/access.ts'

/** Who may see what is promised: the care team. What is promised, administrators say. */
export const can = {
  'Query.promises': isCareTeam,
  'Mutation.setPromises': isAdmin,
  OrganizationPromises: isCareTeam,
} satisfies Record<string, Policy>

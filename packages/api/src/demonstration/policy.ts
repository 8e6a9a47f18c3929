import { isAdmin, isCareTeam, isMember, type Policy } from '../graphql/access.ts'

/** Who may play with the demonstration, and who may leave it behind. */
export const can = {
  'Query.demonstration': isCareTeam,
  'Mutation.recordFirstSteps': isCareTeam,
  'Mutation.simulateBreakdown': isCareTeam,
  'Mutation.stopArrivals': isCareTeam,
  'Mutation.resumeArrivals': isCareTeam,
  'Mutation.foundOrganization': isAdmin,
  'Mutation.deleteDemonstration': isAdmin,
  Demonstration: isMember,
  FirstSteps: isMember,
} satisfies Record<string, Policy>

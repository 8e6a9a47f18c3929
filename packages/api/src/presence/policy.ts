import { isMember, type Policy } from '../graphql/access.ts'

/** Who may hear of whom: everybody of the tickets they see, and a volunteer sees those they hold. */
export const can = {
  'Query.presences': isMember,
  'Mutation.announcePresence': isMember,
  Presence: isMember,
} satisfies Record<string, Policy>

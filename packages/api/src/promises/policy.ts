import { isMember, type Policy } from '../graphql/access.ts'

/** Who may see the promises on a ticket: whoever sees the ticket. */
export const can = {
  Clock: isMember,
  Deadline: isMember,
} satisfies Record<string, Policy>

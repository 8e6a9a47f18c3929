import { isMember, type Policy } from '../graphql/access.ts'

/** Who may see customers: they are reached through tickets, and a volunteer reaches only those they hold. */
export const can = {
  Contact: isMember,
  Identity: isMember,
} satisfies Record<string, Policy>

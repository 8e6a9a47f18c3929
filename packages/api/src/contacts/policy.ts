import { isCareTeam, isMember, type Policy } from '../graphql/access.ts'

/** Who may see customers: they are reached through tickets, and a volunteer reaches only those they hold. */
export const can = {
  'Query.contact': isCareTeam,
  'Query.segments': isCareTeam,
  'Mutation.addContactNote': isCareTeam,
  'Mutation.removeContactNote': isCareTeam,
  'Mutation.mergeContacts': isCareTeam,
  'Mutation.unmergeContacts': isCareTeam,
  'Mutation.setContactSegment': isCareTeam,
  ContactNote: isMember,
  ContactMerge: isMember,
  Contact: isMember,
  Identity: isMember,
} satisfies Record<string, Policy>

import { isCareTeam, type Policy } from '../graphql/access.ts'

/** Who may see customers: the care team. A volunteer is told of none who they are, whichever way leads to one. */
export const can = {
  'Query.contact': isCareTeam,
  'Query.segments': isCareTeam,
  'Mutation.addContactNote': isCareTeam,
  'Mutation.removeContactNote': isCareTeam,
  'Mutation.mergeContacts': isCareTeam,
  'Mutation.unmergeContacts': isCareTeam,
  'Mutation.setContactSegment': isCareTeam,
  ContactNote: isCareTeam,
  ContactMerge: isCareTeam,
  Contact: isCareTeam,
  Identity: isCareTeam,
} satisfies Record<string, Policy>

import { isCareTeam, isMember, isSupervisor, type Policy } from '../graphql/access.ts'

/**
 * Who decides how far volunteers are trusted: supervisors set the rules, the care team reads what was sent, and whoever is a
 * mentor on a topic reads what is written on it; the verb and the database decide who that is.
 */
export const can = {
  'Query.trustRules': isSupervisor,
  'Query.repliesToCheck': isCareTeam,
  'Query.draftsToMentor': isMember,
  'Mutation.setTrustRules': isSupervisor,
  'Mutation.checkReply': isCareTeam,
  TrustRules: isSupervisor,
  ReplyCheck: isMember,
  MaskedMessage: isMember,
  MentoredDraft: isMember,
} satisfies Record<string, Policy>

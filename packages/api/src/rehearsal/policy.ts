import { isAdmin, isMember, type Policy } from '../graphql/access.ts'

/**
 * Who may rehearse: administrators open one, see what came of it and invite from it; whoever holds its link comes in, and plays as
 * a member of its stage.
 */
export const can = {
  'Query.rehearsal': isAdmin,
  'Query.rehearsalCall': isMember,
  'Mutation.startRehearsal': isAdmin,
  'Mutation.endRehearsal': isAdmin,
  'Mutation.inviteFromRehearsal': isAdmin,
  'Mutation.joinRehearsal': isMember,
  'Mutation.writeInRehearsal': isMember,
  Rehearsal: isAdmin,
  RehearsalGuest: isAdmin,
  RehearsalCall: isMember,
  RehearsalPart: isMember,
  RehearsalTopic: isMember,
  RehearsalMatter: isMember,
} satisfies Record<string, Policy>

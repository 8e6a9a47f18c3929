import { isAdmin, isCareTeam, isMember, isSupervisor, type Policy } from '../graphql/access.ts'

/** Who may do and see what of members, sessions and the organization. */
export const can = {
  'Query.viewer': isMember,
  'Query.members': isCareTeam,
  'Query.apiTokens': isAdmin,
  'Mutation.signIn': isMember,
  'Mutation.signOut': isMember,
  'Mutation.issueSignInLink': isAdmin,
  'Mutation.createMember': isAdmin,
  'Mutation.changePassword': isMember,
  'Mutation.updateProfile': isMember,
  'Mutation.changeRole': isAdmin,
  'Mutation.disableMember': isAdmin,
  'Mutation.revokeSession': isMember,
  'Mutation.createApiToken': isAdmin,
  'Mutation.revokeApiToken': isAdmin,
  'Mutation.stopPublishing': isSupervisor,
  'Mutation.resumePublishing': isSupervisor,
  Viewer: isMember,
  Organization: isMember,
  Publishing: isMember,
  Member: isMember,
  Session: isMember,
  ApiToken: isAdmin,
} satisfies Record<string, Policy>

/** Whose address a viewer sees: their own, and everybody's for those who administer members. */
export function canSeeEmail(
  viewer: { memberId: string; role: string },
  member: { memberId: string },
): boolean {
  return viewer.role === 'admin' || viewer.memberId === member.memberId
}

import type { Viewer } from '../context.ts'
import { isAdmin, isCareTeam, isMember, isSupervisor, type Policy } from '../graphql/access.ts'
import { Refusal } from '../refusal.ts'

/** Who may do and see what of members, sessions and the organization. */
export const can = {
  'Query.viewer': isMember,
  'Query.members': isCareTeam,
  'Query.apiTokens': isAdmin,
  'Query.invitation': isMember,
  'Query.invitations': isAdmin,
  'Query.teams': isCareTeam,
  'Mutation.signIn': isMember,
  'Mutation.signOut': isMember,
  'Mutation.issueSignInLink': isAdmin,
  'Mutation.createMember': isAdmin,
  'Mutation.changePassword': isMember,
  'Mutation.updateProfile': isMember,
  'Mutation.changeRole': isAdmin,
  'Mutation.disableMember': isAdmin,
  'Mutation.enableMember': isAdmin,
  'Mutation.createInvitation': isAdmin,
  'Mutation.resendInvitation': isAdmin,
  'Mutation.revokeInvitation': isAdmin,
  'Mutation.acceptInvitation': isMember,
  'Mutation.setAvailability': isMember,
  'Mutation.setWorkingHours': isMember,
  'Mutation.addDaysOff': isMember,
  'Mutation.removeDaysOff': isMember,
  'Mutation.createTeam': isAdmin,
  'Mutation.updateTeam': isAdmin,
  'Mutation.archiveTeam': isAdmin,
  'Mutation.restoreTeam': isAdmin,
  'Mutation.revokeSession': isMember,
  'Mutation.createApiToken': isAdmin,
  'Mutation.revokeApiToken': isAdmin,
  'Mutation.setReplyHold': isSupervisor,
  'Mutation.stopPublishing': isSupervisor,
  'Mutation.resumePublishing': isSupervisor,
  Viewer: isMember,
  Organization: isMember,
  Publishing: isMember,
  Member: isMember,
  'Member.teams': isCareTeam,
  MemberAvailability: isMember,
  WorkingHours: isMember,
  DaysOff: isMember,
  Team: isMember,
  Invitation: isAdmin,
  InvitationPreview: isMember,
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

/** Refuses with NOT_ALLOWED somebody who would decide when another person works, unless they supervise. */
export function refuseForeignHours(viewer: Viewer, memberId: string): void {
  if (viewer.memberId === memberId || isSupervisor(viewer)) return
  throw new Refusal('NOT_ALLOWED', 'Only a supervisor changes the hours of somebody else.', {
    path: ['memberId'],
  })
}

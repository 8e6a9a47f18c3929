import { type Availability, isAvailable, nextAvailabilityChange } from '@relais/sla'
import { listAllowedMutations } from '../graphql/guard-schema.ts'
import type { GraphqlContext } from '../graphql/context.ts'
import type { Resolvers } from '../graphql/generated/resolvers.ts'
import { encodeId, getRowId } from '../graphql/ids.ts'
import { decodeCursor, type Place, toConnection, toPage } from '../graphql/relay.ts'
import { orUserErrors } from '../graphql/user-errors.ts'
import { isId, type MemberId } from '../db/id.ts'
import { addDaysOff } from './add-days-off.ts'
import { archiveTeam } from './archive-team.ts'
import { availabilityOf } from './availability.ts'
import { changePassword } from './change-password.ts'
import { changeRole } from './change-role.ts'
import { createApiToken } from './create-api-token.ts'
import { createMember } from './create-member.ts'
import { createTeam } from './create-team.ts'
import { disableMember } from './disable-member.ts'
import { enableMember } from './enable-member.ts'
import { enterBySession } from './enter-by-session.ts'
import type { TeamId } from './get-team.ts'
import { issueSignInLink } from './issue-sign-in-link.ts'
import { canSeeEmail } from './policy.ts'
import { listApiTokens, listMembers, listSessions, listTeams, type MemberPlace } from './queries.ts'
import { removeDaysOff } from './remove-days-off.ts'
import { restoreTeam } from './restore-team.ts'
import { resumePublishing } from './resume-publishing.ts'
import { revokeApiToken } from './revoke-api-token.ts'
import { revokeSession } from './revoke-session.ts'
import { setAvailability } from './set-availability.ts'
import { setWorkingHours } from './set-working-hours.ts'
import { signIn } from './sign-in.ts'
import { signOut } from './sign-out.ts'
import { setReplyHold } from './set-reply-hold.ts'
import { stopPublishing } from './stop-publishing.ts'
import { updateProfile } from './update-profile.ts'
import { updateTeam } from './update-team.ts'

const isPlace = (place: Place): place is MemberPlace =>
  place.length === 2 && typeof place[0] === 'string' && isId(String(place[1]))

export const resolvers = {
  Query: {
    viewer: (_root, _given, { viewer }) => viewer,
    members: async (_root, { first, after, role }, { read }) => {
      const place = decodeCursor(after, isPlace)
      const rows = await read((tx) => listMembers(tx, { limit: first + 1, after: place, role: role ?? null }))
      return toConnection(toPage(rows, first), (row) => [row.name, row.memberId], place !== null)
    },
    apiTokens: (_root, _given, { read }) => read(listApiTokens),
    teams: (_root, { withArchived }, { read }) => read((tx) => listTeams(tx, { withArchived })),
  },
  Viewer: {
    member: async (viewer, _given, { loaders }) => (await loaders.member.load(viewer.memberId))!,
    organization: async (viewer, _given, { loaders }) =>
      (await loaders.organization.load(viewer.organizationId))!,
    may: (viewer) => listAllowedMutations(viewer),
    sessions: (viewer, _given, { read, sessionId, world }) =>
      read((tx) => listSessions(tx, viewer.memberId, sessionId, world.now())),
  },
  Organization: {
    id: (organization) => encodeId('Organization', organization.organizationId),
    locale: (organization) => organization.locale as never,
    publishing: ({ publishingStoppedAt, publishingStoppedReason }) => ({
      isStopped: publishingStoppedAt !== null,
      stoppedAt: publishingStoppedAt,
      reason: publishingStoppedReason,
    }),
  },
  Member: {
    id: (member) => encodeId('Member', member.memberId),
    email: (row, _given, { member }) => (canSeeEmail(member, row) ? row.email : null),
    locale: (member) => member.locale as never,
    hasPassword: (row, _given, { member }) =>
      row.memberId === member.memberId ? row.passwordHash !== null : null,
    availability: async (row, _given, { loaders, world }) => {
      const [hours, off] = await Promise.all([
        loaders.workingHoursOfMember.load(row.memberId),
        loaders.daysOffOfMember.load(row.memberId),
      ])
      return showAvailability(availabilityOf(row, hours, off), world.now().getTime())
    },
    workingHours: async ({ memberId }, _given, { loaders }) =>
      (await loaders.workingHoursOfMember.load(memberId)).map(({ day, startTime, endTime }) => ({
        day,
        from: startTime,
        to: endTime,
      })),
    daysOff: ({ memberId }, _given, { loaders }) => loaders.daysOffOfMember.load(memberId),
    teams: ({ memberId }, _given, { loaders }) => loaders.teamsOfMember.load(memberId),
  },
  Team: {
    id: ({ teamId }) => encodeId('Team', teamId),
    members: ({ teamId }, _given, { loaders }) => loaders.membersOfTeam.load(teamId),
  },
  Session: {
    id: (session) => encodeId('Session', session.sessionId),
  },
  ApiToken: {
    id: (token) => encodeId('ApiToken', token.apiTokenId),
    member: async (token, _given, { loaders }) => (await loaders.member.load(token.memberId))!,
  },
  Mutation: {
    signIn: (_root, { input }, context) =>
      orUserErrors(async () => {
        const { email, password, organization, isDevice } = input
        const session = await signIn(
          context.world,
          { email, password, organization: organization ?? null, isDevice: isDevice ?? false },
          context.asking.client,
        )
        return { viewer: await enterBySession(context, session) }
      }),
    signOut: (_root, _given, context) =>
      orUserErrors(async () => {
        const { sessionId } = context
        if (sessionId) await signOut(context.ctx, { sessionId })
        context.asking.keepSession(null)
        return {}
      }),
    issueSignInLink: (_root, { input }, { ctx }) =>
      orUserErrors(() => issueSignInLink(ctx, { memberId: getRowId('Member', input.memberId, 'memberId') })),
    createMember: (_root, { input: { name, email, role, locale } }, context) =>
      orUserErrors(async () => {
        const memberId = await createMember(context.ctx, { name, email, role, ...(locale && { locale }) })
        return { member: await reload(context, memberId) }
      }),
    changePassword: (_root, { input: { currentPassword, newPassword } }, context) =>
      orUserErrors(async () => {
        const { sessionId } = context
        await changePassword(context.ctx, {
          currentPassword: currentPassword ?? null,
          newPassword,
          sessionId,
        })
        return { viewer: context.member }
      }),
    updateProfile: (_root, { input: { name, locale, timeZone } }, context) =>
      orUserErrors(async () => {
        await updateProfile(context.ctx, {
          ...(name != null && { name }),
          ...(locale != null && { locale }),
          ...(timeZone != null && { timeZone }),
        })
        return { member: await reload(context, context.member.memberId) }
      }),
    changeRole: (_root, { input }, context) =>
      orUserErrors(async () => {
        const memberId = getRowId('Member', input.memberId, 'memberId')
        await changeRole(context.ctx, { memberId, role: input.role })
        return { member: await reload(context, memberId) }
      }),
    disableMember: (_root, { input }, context) =>
      orUserErrors(async () => {
        const memberId = getRowId('Member', input.memberId, 'memberId')
        await disableMember(context.ctx, { memberId })
        return { member: await reload(context, memberId) }
      }),
    enableMember: (_root, { input }, context) =>
      changeMember(context, input.memberId, (memberId) => enableMember(context.ctx, { memberId })),
    setAvailability: (_root, { input: { isAvailable, until } }, context) =>
      orUserErrors(async () => {
        await setAvailability(context.ctx, { isAvailable, until: until ?? null })
        return { member: await reload(context, context.member.memberId) }
      }),
    setWorkingHours: (_root, { input }, context) =>
      changeMember(context, input.memberId, (memberId) =>
        setWorkingHours(context.ctx, { memberId, hours: [...input.hours] }),
      ),
    addDaysOff: (_root, { input }, context) =>
      changeMember(context, input.memberId, (memberId) => addDaysOff(context.ctx, { ...input, memberId })),
    removeDaysOff: (_root, { input }, context) =>
      changeMember(context, input.memberId, (memberId) =>
        removeDaysOff(context.ctx, { memberId, firstDay: input.firstDay }),
      ),
    createTeam: (_root, { input }, context) =>
      changeTeam(context, () =>
        createTeam(context.ctx, { name: input.name, memberIds: memberIdsOf(input.memberIds ?? []) }),
      ),
    updateTeam: (_root, { input }, context) =>
      changeTeam(context, async () => {
        const teamId = getRowId('Team', input.teamId, 'teamId')
        await updateTeam(context.ctx, {
          teamId,
          ...(input.name != null && { name: input.name }),
          ...(input.memberIds != null && { memberIds: memberIdsOf(input.memberIds) }),
        })
        return teamId
      }),
    archiveTeam: (_root, { input }, context) =>
      changeTeam(context, async () => {
        const teamId = getRowId('Team', input.teamId, 'teamId')
        await archiveTeam(context.ctx, { teamId })
        return teamId
      }),
    restoreTeam: (_root, { input }, context) =>
      changeTeam(context, async () => {
        const teamId = getRowId('Team', input.teamId, 'teamId')
        await restoreTeam(context.ctx, { teamId })
        return teamId
      }),
    revokeSession: (_root, { input }, { ctx }) =>
      orUserErrors(async () => {
        await revokeSession(ctx, { sessionId: getRowId('Session', input.sessionId, 'sessionId') })
        return { revokedSessionId: input.sessionId }
      }),
    createApiToken: (_root, { input }, context) =>
      orUserErrors(async () => {
        const memberId = getRowId('Member', input.memberId, 'memberId')
        const { apiTokenId, token } = await createApiToken(context.ctx, { memberId, name: input.name })
        return { token, apiToken: await context.loaders.apiToken.load(apiTokenId) }
      }),
    revokeApiToken: (_root, { input }, context) =>
      orUserErrors(async () => {
        const apiTokenId = getRowId('ApiToken', input.apiTokenId, 'apiTokenId')
        await revokeApiToken(context.ctx, { apiTokenId })
        return { apiToken: await context.loaders.apiToken.load(apiTokenId) }
      }),
    setReplyHold: (_root, { input }, context) =>
      orUserErrors(async () => {
        await setReplyHold(context.ctx, { seconds: input.seconds })
        return { organization: await reloadOrganization(context) }
      }),
    stopPublishing: (_root, { input }, context) =>
      orUserErrors(async () => {
        await stopPublishing(context.ctx, { reason: input.reason })
        return { organization: await reloadOrganization(context) }
      }),
    resumePublishing: (_root, _given, context) =>
      orUserErrors(async () => {
        await resumePublishing(context.ctx)
        return { organization: await reloadOrganization(context) }
      }),
  },
} satisfies Resolvers

/** Carries out a verb on one member; the payload is the member as they are afterwards. */
function changeMember(context: GraphqlContext, id: string, verb: (memberId: MemberId) => Promise<void>) {
  return orUserErrors(async () => {
    const memberId = getRowId('Member', id, 'memberId')
    await verb(memberId)
    return { member: await reload(context, memberId) }
  })
}

function changeTeam(context: GraphqlContext, verb: () => Promise<TeamId>) {
  return orUserErrors(async () => {
    const teamId = await verb()
    context.forget()
    return { team: await context.loaders.team.load(teamId) }
  })
}

function memberIdsOf(ids: readonly string[]): MemberId[] {
  return ids.map((id) => getRowId('Member', id, 'memberIds'))
}

function showAvailability(known: Availability, now: number) {
  const until = nextAvailabilityChange(known, now)
  const isNow = isAvailable(known, now)
  return {
    isAvailable: isNow,
    until: until === null ? null : new Date(until),
    isByHand: isNow !== isAvailable({ ...known, said: null }, now),
  }
}

function reload(context: GraphqlContext, memberId: string) {
  context.forget()
  return context.loaders.member.load(memberId)
}

function reloadOrganization(context: GraphqlContext) {
  context.forget()
  return context.loaders.organization.load(context.member.organizationId)
}

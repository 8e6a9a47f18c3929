import { listAllowedMutations } from '../graphql/guard-schema.ts'
import type { GraphqlContext } from '../graphql/context.ts'
import type { Resolvers } from '../graphql/generated/resolvers.ts'
import { encodeId, getRowId } from '../graphql/ids.ts'
import { decodeCursor, type Place, toConnection, toPage } from '../graphql/relay.ts'
import { orUserErrors } from '../graphql/user-errors.ts'
import { isId } from '../db/id.ts'
import { changePassword } from './change-password.ts'
import { changeRole } from './change-role.ts'
import { createApiToken } from './create-api-token.ts'
import { createMember } from './create-member.ts'
import { disableMember } from './disable-member.ts'
import { findSession } from './find-session.ts'
import { issueSignInLink } from './issue-sign-in-link.ts'
import { canSeeEmail } from './policy.ts'
import { listApiTokens, listMembers, listSessions, type MemberPlace } from './queries.ts'
import { resumePublishing } from './resume-publishing.ts'
import { revokeApiToken } from './revoke-api-token.ts'
import { revokeSession } from './revoke-session.ts'
import { signIn } from './sign-in.ts'
import { signOut } from './sign-out.ts'
import { stopPublishing } from './stop-publishing.ts'
import { updateProfile } from './update-profile.ts'

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
        const found = await findSession(context.world, session.token, { countsAsUse: true })
        if (!found) throw new Error('A session that was just opened is not there.')
        context.asking.keepSession(session)
        context.enter(found.viewer, found.sessionId)
        return { viewer: found.viewer }
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
    updateProfile: (_root, { input: { locale, timeZone, isAvailable } }, context) =>
      orUserErrors(async () => {
        await updateProfile(context.ctx, {
          ...(locale != null && { locale }),
          ...(timeZone != null && { timeZone }),
          ...(isAvailable != null && { isAvailable }),
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

function reload(context: GraphqlContext, memberId: string) {
  context.forget()
  return context.loaders.member.load(memberId)
}

function reloadOrganization(context: GraphqlContext) {
  context.forget()
  return context.loaders.organization.load(context.member.organizationId)
}

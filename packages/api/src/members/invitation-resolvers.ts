import type { GraphqlContext } from '../graphql/context.ts'
import type { Resolvers } from '../graphql/generated/resolvers.ts'
import { encodeId, getRowId } from '../graphql/ids.ts'
import { orUserErrors } from '../graphql/user-errors.ts'
import { acceptInvitation, previewInvitation } from './accept-invitation.ts'
import { createInvitation } from './create-invitation.ts'
import { enterBySession } from './enter-by-session.ts'
import { invitationState, type SentInvitation } from './invitation.ts'
import { listInvitations } from './queries.ts'
import { resendInvitation } from './resend-invitation.ts'
import { revokeInvitation } from './revoke-invitation.ts'

/** Invitations: sending them, taking them back, and what whoever holds a link does with it. */
export const invitationResolvers = {
  Query: {
    invitation: (_root, { token }, { world }) => previewInvitation(world, token),
    invitations: (_root, _given, { read }) => read(listInvitations),
  },
  Invitation: {
    id: ({ invitationId }) => encodeId('Invitation', invitationId),
    teams: ({ invitationId }, _given, { loaders }) => loaders.teamsOfInvitation.load(invitationId),
    invitedBy: ({ invitedBy }, _given, { loaders }) =>
      invitedBy === null ? null : loaders.member.load(invitedBy),
    state: (invitation, _given, { world }) => invitationState(invitation, world.now()),
  },
  Mutation: {
    createInvitation: (_root, { input: { email, role, locale, teamIds } }, context) =>
      orUserErrors(async () =>
        showSent(
          context,
          await createInvitation(context.ctx, {
            email,
            role,
            ...(locale != null && { locale }),
            teamIds: (teamIds ?? []).map((id) => getRowId('Team', id, 'teamIds')),
          }),
        ),
      ),
    resendInvitation: (_root, { input }, context) =>
      orUserErrors(async () => {
        const invitationId = getRowId('Invitation', input.invitationId, 'invitationId')
        return showSent(context, await resendInvitation(context.ctx, { invitationId }))
      }),
    revokeInvitation: (_root, { input }, context) =>
      orUserErrors(async () => {
        const invitationId = getRowId('Invitation', input.invitationId, 'invitationId')
        await revokeInvitation(context.ctx, { invitationId })
        return { invitation: await context.loaders.invitation.load(invitationId) }
      }),
    acceptInvitation: (_root, { input: { token, name, password, locale } }, context) =>
      orUserErrors(async () => {
        const session = await acceptInvitation(
          context.world,
          {
            token,
            name,
            ...(password != null && password !== '' && { password }),
            ...(locale != null && { locale }),
          },
          context.asking.client,
        )
        return { viewer: await enterBySession(context, session) }
      }),
  },
} satisfies Resolvers

async function showSent(context: GraphqlContext, { invitationId, url }: SentInvitation) {
  context.forget()
  return { invitation: await context.loaders.invitation.load(invitationId), url }
}

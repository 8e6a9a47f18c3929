import { and, eq } from 'drizzle-orm'
import { recordAudit } from '../audit/record-audit.ts'
import type { Ctx } from '../context.ts'
import { actorOf } from './act-as.ts'
import { getOpenInvitation, type InvitationId } from './invitation.ts'
import { invitations } from './tables.ts'

/** Makes an invitation's link worthless. Refused with INVITATION_NOT_FOUND, INVITATION_USED or INVITATION_REVOKED. */
export async function revokeInvitation(ctx: Ctx, input: { invitationId: InvitationId }): Promise<void> {
  await ctx.transaction(async (tx) => {
    const { invitationId } = input
    await getOpenInvitation(tx, invitationId)
    await tx
      .update(invitations)
      .set({ revokedAt: ctx.now() })
      .where(
        and(eq(invitations.organizationId, tx.organizationId), eq(invitations.invitationId, invitationId)),
      )
    await recordAudit(tx, ctx.keys, {
      at: ctx.now(),
      actor: actorOf(ctx.viewer),
      action: 'invitation.revoked',
      subject: `invitation:${invitationId}`,
    })
  })
}

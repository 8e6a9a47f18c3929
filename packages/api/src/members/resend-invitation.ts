import { and, eq } from 'drizzle-orm'
import { recordAudit } from '../audit/record-audit.ts'
import type { Ctx } from '../context.ts'
import { actorOf } from './act-as.ts'
import {
  announceInvitation,
  getOpenInvitation,
  invitationEnd,
  type InvitationId,
  type SentInvitation,
} from './invitation.ts'
import { invitations } from './tables.ts'
import { createToken } from './token.ts'

/**
 * Gives an invitation another link and another seven days; the link before is good no longer. Refused with
 * INVITATION_NOT_FOUND, INVITATION_USED or INVITATION_REVOKED.
 */
export async function resendInvitation(
  ctx: Ctx,
  input: { invitationId: InvitationId },
): Promise<SentInvitation> {
  return ctx.transaction(async (tx) => {
    const { invitationId } = input
    const row = await getOpenInvitation(tx, invitationId)
    const now = ctx.now()
    const expiresAt = invitationEnd(now)
    const token = createToken(tx.organizationId)
    await tx
      .update(invitations)
      .set({ tokenHash: token.hash, expiresAt })
      .where(
        and(eq(invitations.organizationId, tx.organizationId), eq(invitations.invitationId, invitationId)),
      )
    const sent = { invitationId, url: `${ctx.publicUrl}/invitation/${token.text}`, expiresAt }
    await announceInvitation(ctx, tx, row, sent)
    await recordAudit(tx, ctx.keys, {
      at: now,
      actor: actorOf(ctx.viewer),
      action: 'invitation.resent',
      subject: `invitation:${invitationId}`,
    })
    return sent
  })
}

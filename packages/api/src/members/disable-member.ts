import { and, eq, isNull } from 'drizzle-orm'
import { recordAudit } from '../audit/record-audit.ts'
import type { Ctx } from '../context.ts'
import type { MemberId } from '../db/id.ts'
import { withdrawReviews } from '../replies/withdraw-reviews.ts'
import { actorOf } from './act-as.ts'
import { endSessions } from './end-sessions.ts'
import { getMember, lockRights, refuseLastAdmin } from './get-member.ts'
import { revokeInvitationsOf } from './invitation.ts'
import { apiTokens, members } from './tables.ts'

/**
 * Ends a member's access: sessions, open consoles, tokens, and the invitations they sent. What they wrote stays theirs; what of it
 * waits for a review waits no more. Refused with MEMBER_NOT_FOUND, MEMBER_DISABLED or LAST_ADMIN.
 */
export async function disableMember(ctx: Ctx, input: { memberId: MemberId }): Promise<void> {
  await ctx.transaction(async (tx) => {
    const { memberId } = input
    const now = ctx.now()
    await lockRights(tx)
    await refuseLastAdmin(tx, await getMember(tx, memberId))
    await tx
      .update(members)
      .set({ disabledAt: now })
      .where(and(eq(members.organizationId, tx.organizationId), eq(members.memberId, memberId)))
    await endSessions(tx, memberId, { now })
    await tx
      .update(apiTokens)
      .set({ revokedAt: now })
      .where(
        and(
          eq(apiTokens.organizationId, tx.organizationId),
          eq(apiTokens.memberId, memberId),
          isNull(apiTokens.revokedAt),
        ),
      )
    await revokeInvitationsOf(tx, memberId, now)
    await withdrawReviews(tx, ctx, memberId)
    await recordAudit(tx, ctx.keys, {
      at: now,
      actor: actorOf(ctx.viewer),
      action: 'member.disabled',
      subject: `member:${memberId}`,
    })
  })
}

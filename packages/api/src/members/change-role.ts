import { and, eq } from 'drizzle-orm'
import { recordAudit } from '../audit/record-audit.ts'
import type { Ctx, Viewer } from '../context.ts'
import type { MemberId } from '../db/id.ts'
import { actorOf } from './act-as.ts'
import { endSessions } from './end-sessions.ts'
import { getMember, lockRights, refuseLastAdmin } from './get-member.ts'
import { revokeInvitationsOf } from './invitation.ts'
import { members } from './tables.ts'

/**
 * Gives a member another role and ends their sessions, so that no console goes on with the old rights; the invitations of
 * somebody who may invite no longer end too. Refused with
 * MEMBER_NOT_FOUND, MEMBER_DISABLED or LAST_ADMIN.
 */
export async function changeRole(
  ctx: Ctx,
  input: { memberId: MemberId; role: Viewer['role'] },
): Promise<void> {
  await ctx.transaction(async (tx) => {
    const { memberId, role } = input
    await lockRights(tx)
    const member = await getMember(tx, memberId)
    if (member.role === role) return
    await refuseLastAdmin(tx, member)
    await tx
      .update(members)
      .set({ role })
      .where(and(eq(members.organizationId, tx.organizationId), eq(members.memberId, memberId)))
    await endSessions(tx, memberId, { now: ctx.now() })
    if (member.role === 'admin') await revokeInvitationsOf(tx, memberId, ctx.now())
    await recordAudit(tx, ctx.keys, {
      at: ctx.now(),
      actor: actorOf(ctx.viewer),
      action: 'member.roleChanged',
      subject: `member:${memberId}`,
      detail: { from: member.role, to: role },
    })
  })
}

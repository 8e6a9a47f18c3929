import { and, eq } from 'drizzle-orm'
import { recordAudit } from '../audit/record-audit.ts'
import type { Ctx } from '../context.ts'
import { Refusal } from '../refusal.ts'
import { actorOf } from './act-as.ts'
import { countAttempts } from './count-attempts.ts'
import { endSessions } from './end-sessions.ts'
import type { SessionId } from './find-session.ts'
import { getMember } from './get-member.ts'
import { checkPasswordLength, hashPassword, verifyPassword } from './password.ts'
import { members } from './tables.ts'

/**
 * Sets one's own password and ends one's other sessions. Refused with PASSWORD_WRONG, TOO_MANY_ATTEMPTS or a length. A
 * member who came in by a link and has no password yet need not name one.
 */
export async function changePassword(
  ctx: Ctx,
  input: { currentPassword: string | null; newPassword: string; sessionId: SessionId | null },
): Promise<void> {
  const { memberId } = ctx.viewer
  checkPasswordLength(input.newPassword, ['newPassword'])
  await countAttempts(ctx, [{ kind: 'account', value: `password of ${memberId}` }])
  const { passwordHash: kept } = await ctx.transaction((tx) => getMember(tx, memberId))
  if (kept !== null && !(await verifyPassword(input.currentPassword ?? '', kept))) {
    throw new Refusal('PASSWORD_WRONG', 'This is not your password until now.', { path: ['currentPassword'] })
  }
  const passwordHash = await hashPassword(input.newPassword)
  await ctx.transaction(async (tx) => {
    await tx
      .update(members)
      .set({ passwordHash })
      .where(and(eq(members.organizationId, tx.organizationId), eq(members.memberId, memberId)))
    await endSessions(tx, memberId, { now: ctx.now(), except: input.sessionId })
    await recordAudit(tx, ctx.keys, {
      at: ctx.now(),
      actor: actorOf(ctx.viewer),
      action: 'member.passwordChanged',
      subject: `member:${memberId}`,
    })
  })
}

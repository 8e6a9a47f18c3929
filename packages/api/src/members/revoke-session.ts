import { and, eq, isNull } from 'drizzle-orm'
import { recordAudit } from '../audit/record-audit.ts'
import type { Ctx } from '../context.ts'
import type { Tx } from '../db/client.ts'
import type { MemberId } from '../db/id.ts'
import { Refusal } from '../refusal.ts'
import { actorOf } from './act-as.ts'
import type { SessionId } from './find-session.ts'
import { sessions } from './tables.ts'

/** Ends one of one's own sessions, on a lost phone for example. Refused with SESSION_NOT_FOUND. */
export async function revokeSession(ctx: Ctx, input: { sessionId: SessionId }): Promise<void> {
  await ctx.transaction(async (tx) => {
    const { memberId } = ctx.viewer
    if (!(await endSession(tx, { ...input, memberId, now: ctx.now() }))) {
      throw new Refusal('SESSION_NOT_FOUND', 'This session has ended already. Reload the page.', {
        path: ['sessionId'],
      })
    }
    await recordAudit(tx, ctx.keys, {
      at: ctx.now(),
      actor: actorOf(ctx.viewer),
      action: 'member.sessionRevoked',
      subject: `member:${memberId}`,
    })
  })
}

/** Ends one session of one member; false when there was nothing to end. */
export async function endSession(
  tx: Tx,
  input: { sessionId: SessionId; memberId: MemberId; now: Date },
): Promise<boolean> {
  const ended = await tx
    .update(sessions)
    .set({ revokedAt: input.now })
    .where(
      and(
        eq(sessions.organizationId, tx.organizationId),
        eq(sessions.sessionId, input.sessionId),
        eq(sessions.memberId, input.memberId),
        isNull(sessions.revokedAt),
      ),
    )
    .returning({ sessionId: sessions.sessionId })
  return ended.length > 0
}

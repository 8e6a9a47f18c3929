import { recordAudit } from '../audit/record-audit.ts'
import type { Ctx } from '../context.ts'
import { actorOf } from './act-as.ts'
import type { SessionId } from './find-session.ts'
import { endSession } from './revoke-session.ts'

/** Ends the session that asks. Signing out twice is no mistake. */
export async function signOut(ctx: Ctx, input: { sessionId: SessionId }): Promise<void> {
  await ctx.transaction(async (tx) => {
    const { memberId } = ctx.viewer
    if (!(await endSession(tx, { ...input, memberId, now: ctx.now() }))) return
    await recordAudit(tx, ctx.keys, {
      at: ctx.now(),
      actor: actorOf(ctx.viewer),
      action: 'member.signedOut',
      subject: `member:${memberId}`,
    })
  })
}

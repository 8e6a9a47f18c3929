import { recordAudit } from '../audit/record-audit.ts'
import type { Ctx } from '../context.ts'
import { actorOf } from '../members/act-as.ts'
import { getVolunteer, keepVolunteer } from './keep-volunteer.ts'

/** Agrees to be called by push, or takes that back. Who does not may still come by themselves. */
export async function consentToCalls(ctx: Ctx, input: { isAgreed: boolean }): Promise<void> {
  await ctx.transaction(async (tx) => {
    const { memberId } = ctx.viewer
    await getVolunteer(tx, memberId)
    await keepVolunteer(tx, memberId, { pushConsentedAt: input.isAgreed ? ctx.now() : null })
    await recordAudit(tx, ctx.keys, {
      at: ctx.now(),
      actor: actorOf(ctx.viewer),
      action: 'volunteer.callsConsented',
      subject: `member:${memberId}`,
      detail: { isAgreed: input.isAgreed },
    })
  })
}

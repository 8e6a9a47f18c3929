import { recordAudit } from '../audit/record-audit.ts'
import type { Ctx } from '../context.ts'
import type { MemberId } from '../db/id.ts'
import { actorOf, memberOf } from '../members/act-as.ts'
import { getVolunteer, keepVolunteer } from './keep-volunteer.ts'

/**
 * Writes down that a volunteer's manager agrees to the minutes they give a week, or no longer does: without it only the first
 * few minutes count. Refused with MEMBER_NOT_FOUND, MEMBER_DISABLED or NOT_A_VOLUNTEER.
 */
export async function recordManagersWord(
  ctx: Ctx,
  input: { memberId: MemberId; isAgreed: boolean },
): Promise<void> {
  const { memberId, isAgreed } = input
  await ctx.transaction(async (tx) => {
    await getVolunteer(tx, memberId)
    await keepVolunteer(tx, memberId, {
      managerAgreedAt: isAgreed ? ctx.now() : null,
      managerWordBy: isAgreed ? memberOf(ctx.viewer) : null,
    })
    await recordAudit(tx, ctx.keys, {
      at: ctx.now(),
      actor: actorOf(ctx.viewer),
      action: 'volunteer.managersWordRecorded',
      subject: `member:${memberId}`,
      detail: { isAgreed },
    })
  })
}

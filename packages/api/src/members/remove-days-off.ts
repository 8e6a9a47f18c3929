import { and, eq } from 'drizzle-orm'
import { recordAudit } from '../audit/record-audit.ts'
import type { Ctx } from '../context.ts'
import type { MemberId } from '../db/id.ts'
import { Refusal } from '../refusal.ts'
import { actorOf } from './act-as.ts'
import { getMember } from './get-member.ts'
import { refuseForeignHours } from './policy.ts'
import { daysOff } from './tables.ts'

/** Gives days off back, named by their first. Refused with NOT_ALLOWED, MEMBER_NOT_FOUND or DAYS_OFF_NOT_FOUND. */
export async function removeDaysOff(
  ctx: Ctx,
  input: { memberId: MemberId; firstDay: string },
): Promise<void> {
  const { memberId, firstDay } = input
  refuseForeignHours(ctx.viewer, memberId)
  await ctx.transaction(async (tx) => {
    await getMember(tx, memberId)
    const removed = /^\d{4}-\d{2}-\d{2}$/.test(firstDay)
      ? await tx
          .delete(daysOff)
          .where(
            and(
              eq(daysOff.organizationId, tx.organizationId),
              eq(daysOff.memberId, memberId),
              eq(daysOff.firstDay, firstDay),
            ),
          )
          .returning({ firstDay: daysOff.firstDay })
      : []
    if (removed.length === 0) {
      throw new Refusal('DAYS_OFF_NOT_FOUND', 'These days off are not there any more. Reload the page.', {
        path: ['firstDay'],
      })
    }
    await recordAudit(tx, ctx.keys, {
      at: ctx.now(),
      actor: actorOf(ctx.viewer),
      action: 'member.daysOffRemoved',
      subject: `member:${memberId}`,
    })
  })
}

import { and, eq } from 'drizzle-orm'
import { recordAudit } from '../audit/record-audit.ts'
import type { Ctx } from '../context.ts'
import { actorOf } from '../members/act-as.ts'
import { Refusal } from '../refusal.ts'
import { getVolunteer, keepVolunteer } from './keep-volunteer.ts'
import { volunteers } from './tables.ts'

const MOST_MINUTES = 2400
const TIME = /^([01][0-9]|2[0-3]):[0-5][0-9]$/

/**
 * Says how many minutes a week one gives, and in which hours of every day nothing is asked; when one is there is said by
 * `setWorkingHours`. More minutes than before ask for the manager's word anew. Refused with MINUTES_OUT_OF_RANGE or
 * QUIET_HOURS_MALFORMED.
 */
export async function declareHours(
  ctx: Ctx,
  input: { weeklyMinutes: number; quietHours: { from: string; to: string } | null },
): Promise<void> {
  const { weeklyMinutes, quietHours } = input
  const { memberId } = ctx.viewer
  if (!Number.isInteger(weeklyMinutes) || weeklyMinutes < 0 || weeklyMinutes > MOST_MINUTES) {
    throw new Refusal('MINUTES_OUT_OF_RANGE', `A week has from 0 to ${MOST_MINUTES} minutes of help.`, {
      path: ['weeklyMinutes'],
      parameters: { max: MOST_MINUTES },
    })
  }
  if (quietHours !== null && !isStretch(quietHours)) {
    throw new Refusal('QUIET_HOURS_MALFORMED', 'Quiet hours go from one time, HH:MM, to another one.', {
      path: ['quietHours'],
    })
  }
  await ctx.transaction(async (tx) => {
    await getVolunteer(tx, memberId)
    const [known] = await tx
      .select({ weeklyMinutes: volunteers.weeklyMinutes })
      .from(volunteers)
      .where(and(eq(volunteers.organizationId, tx.organizationId), eq(volunteers.memberId, memberId)))
    await keepVolunteer(tx, memberId, {
      weeklyMinutes,
      quietFrom: quietHours?.from ?? null,
      quietTo: quietHours?.to ?? null,
      ...(known && weeklyMinutes > known.weeklyMinutes && { managerAgreedAt: null, managerWordBy: null }),
    })
    await recordAudit(tx, ctx.keys, {
      at: ctx.now(),
      actor: actorOf(ctx.viewer),
      action: 'volunteer.hoursDeclared',
      subject: `member:${memberId}`,
      detail: { weeklyMinutes, isQuiet: quietHours !== null },
    })
  })
}

function isStretch({ from, to }: { from: string; to: string }): boolean {
  return TIME.test(from) && TIME.test(to) && from !== to
}

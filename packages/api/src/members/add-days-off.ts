import { and, eq, gte, lte } from 'drizzle-orm'
import { recordAudit } from '../audit/record-audit.ts'
import type { Ctx } from '../context.ts'
import type { MemberId } from '../db/id.ts'
import { Refusal } from '../refusal.ts'
import { actorOf } from './act-as.ts'
import { getMember } from './get-member.ts'
import { refuseForeignHours } from './policy.ts'
import { dayOf, readDay } from './read-day.ts'
import { daysOff } from './tables.ts'

const DAY_MS = 86_400_000
const MOST_DAYS = 366

/**
 * Takes days out of a member's week, the first and the last included; what they touch becomes one stretch with them.
 * Everybody enters their own, supervisors anybody's. Refused with NOT_ALLOWED, MEMBER_NOT_FOUND, MEMBER_DISABLED,
 * DAY_MALFORMED, DAYS_REVERSED, DAYS_PAST or DAYS_TOO_MANY.
 */
export async function addDaysOff(
  ctx: Ctx,
  input: { memberId: MemberId; firstDay: string; lastDay: string },
): Promise<void> {
  const { memberId } = input
  refuseForeignHours(ctx.viewer, memberId)
  const wanted = { first: readDay(input.firstDay, 'firstDay'), last: readDay(input.lastDay, 'lastDay') }
  if (wanted.last < wanted.first) {
    throw new Refusal('DAYS_REVERSED', 'The last day comes before the first.', { path: ['lastDay'] })
  }
  if (wanted.last < ctx.now().getTime() - 2 * DAY_MS) {
    throw new Refusal('DAYS_PAST', 'These days are over already.', { path: ['lastDay'] })
  }
  await ctx.transaction(async (tx) => {
    const { organizationId } = tx
    await getMember(tx, memberId)
    const touched = await tx
      .delete(daysOff)
      .where(
        and(
          eq(daysOff.organizationId, organizationId),
          eq(daysOff.memberId, memberId),
          lte(daysOff.firstDay, dayOf(wanted.last + DAY_MS)),
          gte(daysOff.lastDay, dayOf(wanted.first - DAY_MS)),
        ),
      )
      .returning()
    const first = Math.min(wanted.first, ...touched.map(({ firstDay }) => Date.parse(firstDay)))
    const last = Math.max(wanted.last, ...touched.map(({ lastDay }) => Date.parse(lastDay)))
    if ((last - first) / DAY_MS >= MOST_DAYS) {
      throw new Refusal('DAYS_TOO_MANY', `At most ${MOST_DAYS} days in one go.`, {
        path: ['lastDay'],
        parameters: { days: MOST_DAYS },
      })
    }
    await tx
      .insert(daysOff)
      .values({ organizationId, memberId, firstDay: dayOf(first), lastDay: dayOf(last) })
    await recordAudit(tx, ctx.keys, {
      at: ctx.now(),
      actor: actorOf(ctx.viewer),
      action: 'member.daysOffAdded',
      subject: `member:${memberId}`,
    })
  })
}

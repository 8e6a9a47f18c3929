import { CalendarRefusal, parseWeek, type WeeklyOpening } from '@relais/sla'
import { and, eq } from 'drizzle-orm'
import { recordAudit } from '../audit/record-audit.ts'
import type { Ctx } from '../context.ts'
import type { MemberId } from '../db/id.ts'
import { Refusal } from '../refusal.ts'
import { actorOf } from './act-as.ts'
import { getMember } from './get-member.ts'
import { refuseForeignHours } from './policy.ts'
import { workingHours } from './tables.ts'

/** A week has seven days, and nobody's day more than twelve stretches. */
const MOST = 84

/**
 * Declares a member's week in their own time zone; none at all means that they are there unless they say otherwise.
 * Everybody declares their own, supervisors anybody's. Refused with NOT_ALLOWED, MEMBER_NOT_FOUND, MEMBER_DISABLED or
 * HOURS_MALFORMED.
 */
export async function setWorkingHours(
  ctx: Ctx,
  input: { memberId: MemberId; hours: WeeklyOpening[] },
): Promise<void> {
  const { memberId } = input
  refuseForeignHours(ctx.viewer, memberId)
  const hours = readHours(input.hours)
  await ctx.transaction(async (tx) => {
    const { organizationId } = tx
    await getMember(tx, memberId)
    await tx
      .delete(workingHours)
      .where(and(eq(workingHours.organizationId, organizationId), eq(workingHours.memberId, memberId)))
    if (hours.length > 0) {
      await tx.insert(workingHours).values(
        hours.map(({ day, from, to }) => ({
          organizationId,
          memberId,
          day,
          startTime: from,
          endTime: to,
        })),
      )
    }
    await recordAudit(tx, ctx.keys, {
      at: ctx.now(),
      actor: actorOf(ctx.viewer),
      action: 'member.hoursSet',
      subject: `member:${memberId}`,
      detail: { stretches: hours.length },
    })
  })
}

/** The stretches as they are kept: each start once, with its latest end. */
function readHours(given: WeeklyOpening[]): WeeklyOpening[] {
  if (given.length === 0) return []
  if (given.length > MOST) {
    throw new Refusal('HOURS_MALFORMED', `A week has ${MOST} stretches at most.`, { path: ['hours'] })
  }
  try {
    parseWeek(given, 'weekly')
  } catch (error) {
    if (!(error instanceof CalendarRefusal)) throw error
    const [, at, field] = /^weekly\[(\d+)\]\.(\w+)$/.exec(error.path) ?? []
    throw new Refusal('HOURS_MALFORMED', error.message, {
      path: at === undefined || field === undefined ? ['hours'] : ['hours', at, field],
    })
  }
  const endOf = ({ from, to }: WeeklyOpening) => (to > from ? to : `+${to}`)
  const longest = new Map<string, WeeklyOpening>()
  for (const one of given) {
    const key = `${one.day} ${one.from}`
    const known = longest.get(key)
    if (!known || isLater(endOf(one), endOf(known))) longest.set(key, one)
  }
  return [...longest.values()]
}

/** Ends on the next day carry a plus and come after all others. */
function isLater(one: string, other: string): boolean {
  return one.startsWith('+') === other.startsWith('+') ? one > other : one.startsWith('+')
}

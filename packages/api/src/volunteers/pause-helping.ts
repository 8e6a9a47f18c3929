import type { Ctx } from '../context.ts'
import { Refusal } from '../refusal.ts'
import { findPause } from './find-pause.ts'
import { getVolunteer, keepVolunteer } from './keep-volunteer.ts'

const LONGEST_DAYS = 366

/**
 * Takes a rest from helping until an instant: nothing is offered and nobody calls. A rest that abuse asked for is not
 * shortened by it. Refused with UNTIL_NOT_AHEAD or UNTIL_TOO_LONG.
 */
export async function pauseHelping(ctx: Ctx, input: { until: Date }): Promise<void> {
  const { until } = input
  const aheadMs = until.getTime() - ctx.now().getTime()
  if (!(aheadMs > 0)) {
    throw new Refusal('UNTIL_NOT_AHEAD', 'Choose an instant that is still to come.', { path: ['until'] })
  }
  if (aheadMs > LONGEST_DAYS * 24 * 3_600_000) {
    throw new Refusal('UNTIL_TOO_LONG', `Choose an instant within ${LONGEST_DAYS} days.`, {
      path: ['until'],
      parameters: { days: LONGEST_DAYS },
    })
  }
  await ctx.transaction(async (tx) => {
    const { memberId } = ctx.viewer
    await getVolunteer(tx, memberId)
    const known = await findPause(tx, memberId)
    if (known?.because === 'abuse' && known.until > until) return
    await keepVolunteer(tx, memberId, { pausedUntil: until, pausedBecause: 'wish' })
  })
}

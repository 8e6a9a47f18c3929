import type { Ctx } from '../context.ts'
import { Refusal } from '../refusal.ts'
import { findPause } from './find-pause.ts'
import { getVolunteer, keepVolunteer } from './keep-volunteer.ts'

/**
 * Ends a rest before its time. Without one, nothing happens. Refused with REST_NEEDED while it is one that abuse asked for.
 */
export async function resumeHelping(ctx: Ctx): Promise<void> {
  await ctx.transaction(async (tx) => {
    const { memberId } = ctx.viewer
    await getVolunteer(tx, memberId)
    const known = await findPause(tx, memberId)
    if (known?.because === 'abuse' && known.until > ctx.now()) {
      throw new Refusal('REST_NEEDED', 'Take this rest: it ends by itself.', {
        parameters: { until: known.until.toISOString() },
      })
    }
    if (known) await keepVolunteer(tx, memberId, { pausedUntil: null, pausedBecause: null })
  })
}

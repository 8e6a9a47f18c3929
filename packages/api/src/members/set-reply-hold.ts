import { and, eq, ne } from 'drizzle-orm'
import { recordAudit } from '../audit/record-audit.ts'
import type { Ctx } from '../context.ts'
import { Refusal } from '../refusal.ts'
import { actorOf } from './act-as.ts'
import { organizations } from './tables.ts'

const MOST_SECONDS = 60

/**
 * For how long the care team's public replies can be taken back before they leave, in seconds; none by default. What
 * volunteers write in public is always held for a moment. Refused with HOLD_OUT_OF_RANGE.
 */
export async function setReplyHold(ctx: Ctx, { seconds }: { seconds: number }): Promise<void> {
  if (!Number.isInteger(seconds) || seconds < 0 || seconds > MOST_SECONDS) {
    throw new Refusal('HOLD_OUT_OF_RANGE', `Choose from 0 to ${MOST_SECONDS} seconds.`, {
      path: ['seconds'],
      parameters: { max: MOST_SECONDS },
    })
  }
  await ctx.transaction(async (tx) => {
    const { organizationId } = tx
    const changed = await tx
      .update(organizations)
      .set({ careTeamHoldSeconds: seconds })
      .where(
        and(eq(organizations.organizationId, organizationId), ne(organizations.careTeamHoldSeconds, seconds)),
      )
      .returning({ organizationId: organizations.organizationId })
    if (changed.length === 0) return
    await recordAudit(tx, ctx.keys, {
      at: ctx.now(),
      actor: actorOf(ctx.viewer),
      action: 'replyHold.set',
      subject: `organization:${organizationId}`,
      detail: { seconds },
    })
  })
}

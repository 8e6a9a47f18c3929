import { recordAudit } from '../audit/record-audit.ts'
import type { Ctx } from '../context.ts'
import { actorOf, memberOf } from '../members/act-as.ts'
import { readSegment } from './read-segment.ts'
import { offeredSegments } from './tables.ts'

/**
 * Lets volunteers answer the customers of a segment; those of every other one are the care team's. Refused with
 * SEGMENT_EMPTY or SEGMENT_TOO_LONG.
 */
export async function offerSegment(ctx: Ctx, input: { segment: string }): Promise<void> {
  const segment = readSegment(input.segment)
  await ctx.transaction(async (tx) => {
    const [kept] = await tx
      .insert(offeredSegments)
      .values({
        organizationId: tx.organizationId,
        segment,
        offeredBy: memberOf(ctx.viewer),
        offeredAt: ctx.now(),
      })
      .onConflictDoNothing()
      .returning({ segment: offeredSegments.segment })
    if (!kept) return
    await recordAudit(tx, ctx.keys, {
      at: ctx.now(),
      actor: actorOf(ctx.viewer),
      action: 'segment.offered',
      subject: `organization:${tx.organizationId}`,
    })
  })
}

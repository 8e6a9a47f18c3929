import { and, eq } from 'drizzle-orm'
import { recordAudit } from '../audit/record-audit.ts'
import type { Ctx } from '../context.ts'
import { actorOf } from '../members/act-as.ts'
import { readSegment } from './read-segment.ts'
import { offeredSegments } from './tables.ts'

/** Keeps the customers of a segment from volunteers again. Refused with SEGMENT_EMPTY or SEGMENT_TOO_LONG. */
export async function withholdSegment(ctx: Ctx, input: { segment: string }): Promise<void> {
  const segment = readSegment(input.segment)
  await ctx.transaction(async (tx) => {
    const [removed] = await tx
      .delete(offeredSegments)
      .where(and(eq(offeredSegments.organizationId, tx.organizationId), eq(offeredSegments.segment, segment)))
      .returning({ segment: offeredSegments.segment })
    if (!removed) return
    await recordAudit(tx, ctx.keys, {
      at: ctx.now(),
      actor: actorOf(ctx.viewer),
      action: 'segment.withheld',
      subject: `organization:${tx.organizationId}`,
    })
  })
}

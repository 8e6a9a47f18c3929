import { and, eq, isNull } from 'drizzle-orm'
import { recordAudit } from '../audit/record-audit.ts'
import type { Ctx } from '../context.ts'
import { Refusal } from '../refusal.ts'
import { actorOf } from './act-as.ts'
import { organizations } from './tables.ts'

/** Stops everything that would leave for any network; what is already on its way cannot be called back. */
export async function stopPublishing(ctx: Ctx, input: { reason: string }): Promise<void> {
  const reason = input.reason.trim()
  if (reason === '' || reason.length > 200) {
    throw new Refusal('REASON_EMPTY', 'Say in 1 to 200 characters why nothing may leave.', {
      path: ['reason'],
    })
  }
  await ctx.transaction(async (tx) => {
    const { organizationId } = tx
    const stopped = await tx
      .update(organizations)
      .set({ publishingStoppedAt: ctx.now(), publishingStoppedReason: reason })
      .where(and(eq(organizations.organizationId, organizationId), isNull(organizations.publishingStoppedAt)))
      .returning({ organizationId: organizations.organizationId })
    if (stopped.length === 0) return
    await recordAudit(tx, ctx.keys, {
      at: ctx.now(),
      actor: actorOf(ctx.viewer),
      action: 'publishing.stopped',
      subject: `organization:${organizationId}`,
    })
  })
}

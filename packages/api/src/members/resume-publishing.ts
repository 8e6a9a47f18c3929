import { and, eq, isNotNull } from 'drizzle-orm'
import { recordAudit } from '../audit/record-audit.ts'
import type { Ctx } from '../context.ts'
import { actorOf } from './act-as.ts'
import { organizations } from './tables.ts'

/** Lets replies leave again, those that waited first. */
export async function resumePublishing(ctx: Ctx): Promise<void> {
  await ctx.transaction(async (tx) => {
    const { organizationId } = tx
    const resumed = await tx
      .update(organizations)
      .set({ publishingStoppedAt: null, publishingStoppedReason: null })
      .where(
        and(eq(organizations.organizationId, organizationId), isNotNull(organizations.publishingStoppedAt)),
      )
      .returning({ organizationId: organizations.organizationId })
    if (resumed.length === 0) return
    await recordAudit(tx, ctx.keys, {
      at: ctx.now(),
      actor: actorOf(ctx.viewer),
      action: 'publishing.resumed',
      subject: `organization:${organizationId}`,
    })
  })
}

import { recordAudit } from '../audit/record-audit.ts'
import type { Ctx } from '../context.ts'
import type { ReplyRow } from '../replies/reply-row.ts'
import { mentorReadings } from './tables.ts'

/** Writes down that these drafts, and what was said on their tickets, are shown to the viewer: of each once, the first time. */
export async function recordShown(
  ctx: Ctx,
  drafts: readonly Pick<ReplyRow, 'replyId' | 'ticketId'>[],
): Promise<void> {
  if (drafts.length === 0) return
  const { memberId } = ctx.viewer
  await ctx.transaction(async (tx) => {
    const shown = await tx
      .insert(mentorReadings)
      .values(
        drafts.map(({ replyId }) => ({
          organizationId: tx.organizationId,
          replyId,
          memberId,
          shownAt: ctx.now(),
        })),
      )
      .onConflictDoNothing()
      .returning({ replyId: mentorReadings.replyId })
    const isFirst = new Set(shown.map(({ replyId }) => replyId))
    for (const { replyId, ticketId } of drafts) {
      if (!isFirst.has(replyId)) continue
      await recordAudit(tx, ctx.keys, {
        at: ctx.now(),
        actor: memberId,
        action: 'volunteer.draftShown',
        subject: `ticket:${ticketId}`,
        detail: { replyId },
      })
    }
  })
}

import { and, eq } from 'drizzle-orm'
import { recordAudit } from '../audit/record-audit.ts'
import type { Ctx } from '../context.ts'
import { actorOf } from '../members/act-as.ts'
import { getLockedHoldingText, type HoldingTextId, type HoldingTextRow } from './keep-holding-text.ts'
import { holdingTexts } from './tables.ts'

/** Puts a holding text away: it is offered no more. Harmless when done twice. */
export async function archiveHoldingText(
  ctx: Ctx,
  input: { holdingTextId: HoldingTextId },
): Promise<HoldingTextRow> {
  return ctx.transaction(async (tx) => {
    const text = await getLockedHoldingText(tx, input.holdingTextId)
    if (text.archivedAt !== null) return text
    const [row] = await tx
      .update(holdingTexts)
      .set({ archivedAt: ctx.now() })
      .where(
        and(
          eq(holdingTexts.organizationId, tx.organizationId),
          eq(holdingTexts.holdingTextId, input.holdingTextId),
        ),
      )
      .returning()
    await recordAudit(tx, ctx.keys, {
      at: ctx.now(),
      actor: actorOf(ctx.viewer),
      action: 'holdingText.archived',
      subject: `holdingText:${input.holdingTextId}`,
    })
    return row!
  })
}

import type { Ctx } from '../context.ts'
import {
  changeHoldingText,
  getLockedHoldingText,
  type HoldingTextId,
  type HoldingTextRow,
} from './keep-holding-text.ts'

/** Puts a holding text away: it is offered no more. Harmless when done twice. */
export async function archiveHoldingText(
  ctx: Ctx,
  { holdingTextId }: { holdingTextId: HoldingTextId },
): Promise<HoldingTextRow> {
  return ctx.transaction(async (tx) => {
    const text = await getLockedHoldingText(tx, holdingTextId)
    if (text.archivedAt !== null) return text
    return changeHoldingText(tx, ctx, holdingTextId, {
      action: 'holdingText.archived',
      set: { archivedAt: ctx.now() },
    })
  })
}

import { recordAudit } from '../audit/record-audit.ts'
import type { Ctx } from '../context.ts'
import { newId } from '../db/id.ts'
import { actorOf, memberOf } from '../members/act-as.ts'
import { checkHoldingText, type NewHoldingText } from './check-holding-text.ts'
import { type HoldingTextRow, writeBodies } from './keep-holding-text.ts'
import { holdingTexts } from './tables.ts'

/** Keeps a holding text. Nothing of it leaves until somebody approves it. */
export async function createHoldingText(ctx: Ctx, input: NewHoldingText): Promise<HoldingTextRow> {
  const { name, texts, namesInstant } = checkHoldingText(input)
  return ctx.transaction(async (tx) => {
    const holdingTextId = newId<'holdingText'>()
    const [row] = await tx
      .insert(holdingTexts)
      .values({
        organizationId: tx.organizationId,
        holdingTextId,
        name,
        namesInstant,
        writtenBy: memberOf(ctx.viewer),
        writtenAt: ctx.now(),
      })
      .returning()
    await writeBodies(tx, holdingTextId, texts)
    await recordAudit(tx, ctx.keys, {
      at: ctx.now(),
      actor: actorOf(ctx.viewer),
      action: 'holdingText.created',
      subject: `holdingText:${holdingTextId}`,
    })
    return row!
  })
}

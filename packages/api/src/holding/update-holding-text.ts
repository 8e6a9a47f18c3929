import { and, eq, sql } from 'drizzle-orm'
import { recordAudit } from '../audit/record-audit.ts'
import type { Ctx } from '../context.ts'
import { actorOf, memberOf } from '../members/act-as.ts'
import { checkHoldingText, type NewHoldingText } from './check-holding-text.ts'
import {
  checkHoldingVersion,
  getLockedHoldingText,
  type HoldingTextId,
  type HoldingTextRow,
  writeBodies,
} from './keep-holding-text.ts'
import { holdingTexts } from './tables.ts'

/** Changes a holding text, which is not approved any more by that. Refused with HOLDING_TEXT_CHANGED. */
export async function updateHoldingText(
  ctx: Ctx,
  input: NewHoldingText & { holdingTextId: HoldingTextId; version: number },
): Promise<HoldingTextRow> {
  const { holdingTextId } = input
  const { name, texts, namesInstant } = checkHoldingText(input)
  return ctx.transaction(async (tx) => {
    checkHoldingVersion(await getLockedHoldingText(tx, holdingTextId), input.version)
    const [row] = await tx
      .update(holdingTexts)
      .set({
        name,
        namesInstant,
        version: sql`${holdingTexts.version} + 1`,
        writtenBy: memberOf(ctx.viewer),
        writtenAt: ctx.now(),
        approvedBy: null,
        approvedAt: null,
      })
      .where(
        and(
          eq(holdingTexts.organizationId, tx.organizationId),
          eq(holdingTexts.holdingTextId, holdingTextId),
        ),
      )
      .returning()
    await writeBodies(tx, holdingTextId, texts)
    await recordAudit(tx, ctx.keys, {
      at: ctx.now(),
      actor: actorOf(ctx.viewer),
      action: 'holdingText.updated',
      subject: `holdingText:${holdingTextId}`,
    })
    return row!
  })
}

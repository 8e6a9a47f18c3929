import { sql } from 'drizzle-orm'
import type { Ctx } from '../context.ts'
import { memberOf } from '../members/act-as.ts'
import { checkHoldingText, type NewHoldingText } from './check-holding-text.ts'
import {
  changeHoldingText,
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
    await writeBodies(tx, holdingTextId, texts)
    return changeHoldingText(tx, ctx, holdingTextId, {
      action: 'holdingText.updated',
      set: {
        name,
        namesInstant,
        version: sql`${holdingTexts.version} + 1`,
        writtenBy: memberOf(ctx.viewer),
        writtenAt: ctx.now(),
        approvedBy: null,
        approvedAt: null,
      },
    })
  })
}

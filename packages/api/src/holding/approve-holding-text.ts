import type { Ctx } from '../context.ts'
import { memberOf } from '../members/act-as.ts'
import { Refusal } from '../refusal.ts'
import {
  changeHoldingText,
  checkHoldingVersion,
  getLockedHoldingText,
  type HoldingTextId,
  type HoldingTextRow,
} from './keep-holding-text.ts'

/**
 * Says that a text may go to customers as it stands: the word of a person who has not written it, by their name. Approved
 * already, it stays theirs who approved it. Refused with HOLDING_TEXT_CHANGED, HOLDING_TEXT_ARCHIVED, HOLDING_TEXT_OWN, or
 * PERSON_NEEDED.
 */
export async function approveHoldingText(
  ctx: Ctx,
  input: { holdingTextId: HoldingTextId; version: number },
): Promise<HoldingTextRow> {
  const approvedBy = memberOf(ctx.viewer)
  if (approvedBy === null) {
    throw new Refusal('PERSON_NEEDED', 'A person approves what is sent to customers. Sign in to do so.')
  }
  return ctx.transaction(async (tx) => {
    const text = await getLockedHoldingText(tx, input.holdingTextId)
    checkHoldingVersion(text, input.version)
    if (text.archivedAt !== null) {
      throw new Refusal('HOLDING_TEXT_ARCHIVED', 'This text was put away. Write it anew.', {
        path: ['holdingTextId'],
      })
    }
    if (text.approvedAt !== null) return text
    if (text.writtenBy === approvedBy) {
      throw new Refusal(
        'HOLDING_TEXT_OWN',
        'You have written this text. Let somebody else read and approve it.',
        {
          path: ['holdingTextId'],
        },
      )
    }
    return changeHoldingText(tx, ctx, input.holdingTextId, {
      action: 'holdingText.approved',
      set: { approvedBy, approvedAt: ctx.now() },
      detail: { version: input.version },
    })
  })
}

import type { Ctx } from '../context.ts'
import { endCard } from './end-card.ts'
import { type HelpCardId, lockOwnCard } from './get-card.ts'

/**
 * Puts a card away: one that was answered or taken back, or on which there is nothing to do. Said twice, it is said once. True
 * where a text was handed over. Refused with CARD_NOT_FOUND.
 */
export async function finishCard(ctx: Ctx, { cardId }: { cardId: HelpCardId }): Promise<boolean> {
  return ctx.transaction(async (tx) => {
    const { card } = await lockOwnCard(tx, ctx.viewer.memberId, cardId)
    return card.closedAt === null && endCard(tx, ctx.now(), card, { as: 'finished' })
  })
}

import { and, eq } from 'drizzle-orm'
import type { Ctx } from '../context.ts'
import { moveClaimEnd } from '../routing/lease-claim.ts'
import { type CardRow, type HelpCardId, lockOwnCard } from './get-card.ts'
import { refuseCard, whyNotTaken } from './refuse-card.ts'
import { helpCards } from './tables.ts'

/**
 * Keeps a card that was taken until the end of its twenty minutes at a stroke, for somebody who thinks longer than they type.
 * There is no more than that: kept twice, it is kept once. Refused with CARD_NOT_FOUND, CARD_NOT_TAKEN, CARD_ANSWERED,
 * CARD_OVER or CARD_RECALLED.
 */
export async function keepCard(ctx: Ctx, { cardId }: { cardId: HelpCardId }): Promise<CardRow> {
  return ctx.transaction(async (tx) => {
    const { memberId } = ctx.viewer
    const locked = await lockOwnCard(tx, memberId, cardId)
    const obstacle = whyNotTaken(locked)
    if (obstacle) throw refuseCard(obstacle)
    const { ticketId, fence, limitAt } = locked.card
    const [kept] = await tx
      .update(helpCards)
      .set({ endsAt: limitAt! })
      .where(and(eq(helpCards.organizationId, tx.organizationId), eq(helpCards.helpCardId, cardId)))
      .returning()
    await moveClaimEnd(tx, { ticketId, holderId: memberId, fence }, limitAt!)
    return kept!
  })
}

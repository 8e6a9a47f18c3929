import type { Ctx } from '../context.ts'
import type { CardId } from '../db/id.ts'
import { checkReview } from './check-card.ts'
import { changeCard } from './change-card.ts'
import type { CardRow } from './keep-card.ts'

/** Says that a card is still true, and until when: from now on it is suggested again. */
export async function reviewCard(
  ctx: Ctx,
  input: { cardId: CardId; reviewAt?: Date | null },
): Promise<CardRow> {
  const reviewAt = checkReview(input.reviewAt, ctx.now())
  return changeCard(ctx, input.cardId, 'card.reviewed', { reviewAt })
}

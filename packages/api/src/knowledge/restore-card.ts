import type { Ctx } from '../context.ts'
import type { CardId } from '../db/id.ts'
import { changeCard } from './change-card.ts'
import type { CardRow } from './keep-card.ts'

/** Brings an archived card back, with the day of review it had. Harmless when done twice. */
export async function restoreCard(ctx: Ctx, input: { cardId: CardId }): Promise<CardRow> {
  return changeCard(ctx, input.cardId, 'card.restored', { archivedAt: null })
}

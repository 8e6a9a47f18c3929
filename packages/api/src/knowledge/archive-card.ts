import type { Ctx } from '../context.ts'
import type { CardId } from '../db/id.ts'
import { changeCard } from './change-card.ts'
import type { CardRow } from './keep-card.ts'

/** Puts a card away: it is never suggested any more. Harmless when done twice. */
export async function archiveCard(ctx: Ctx, input: { cardId: CardId }): Promise<CardRow> {
  return changeCard(ctx, input.cardId, 'card.archived', { archivedAt: ctx.now() })
}

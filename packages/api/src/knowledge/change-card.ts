import { and, eq } from 'drizzle-orm'
import { recordAudit } from '../audit/record-audit.ts'
import type { Ctx } from '../context.ts'
import type { CardId } from '../db/id.ts'
import { actorOf } from '../members/act-as.ts'
import { type CardRow, getLockedCard } from './keep-card.ts'
import { cards } from './tables.ts'

/** Changes what is not the text of a card, and writes it on record. Where it stands already, nothing happens. */
export async function changeCard(
  ctx: Ctx,
  cardId: CardId,
  action: 'card.reviewed' | 'card.archived' | 'card.restored',
  change: { reviewAt: Date } | { archivedAt: Date | null },
): Promise<CardRow> {
  return ctx.transaction(async (tx) => {
    const card = await getLockedCard(tx, cardId)
    const isArchived = card.archivedAt !== null
    if ('archivedAt' in change && isArchived === (change.archivedAt !== null)) return card
    const [row] = await tx
      .update(cards)
      .set(change)
      .where(and(eq(cards.organizationId, tx.organizationId), eq(cards.cardId, cardId)))
      .returning()
    await recordAudit(tx, ctx.keys, {
      at: ctx.now(),
      actor: actorOf(ctx.viewer),
      action,
      subject: `card:${cardId}`,
    })
    return row!
  })
}

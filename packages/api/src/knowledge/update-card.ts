import { and, eq } from 'drizzle-orm'
import { recordAudit } from '../audit/record-audit.ts'
import type { Ctx } from '../context.ts'
import type { CardId } from '../db/id.ts'
import { actorOf, memberOf } from '../members/act-as.ts'
import { checkCardTexts, checkReview } from './check-card.ts'
import { checkVersion } from './check-version.ts'
import type { WrittenCard } from './create-card.ts'
import { type CardRow, checkOwner, checkQuestionsFree, getLockedCard, writeVersions } from './keep-card.ts'
import { cards, cardTexts, cardVersions } from './tables.ts'

/**
 * Changes what a card says, who answers for it or when it is looked at again; what it said before is kept with its
 * author. Refused with KNOWLEDGE_CHANGED when somebody else has changed it since it was read.
 */
export async function updateCard(
  ctx: Ctx,
  input: WrittenCard & { cardId: CardId; version: number },
): Promise<CardRow> {
  const texts = checkCardTexts(input.texts)
  const { cardId } = input
  return ctx.transaction(async (tx) => {
    const card = await getLockedCard(tx, cardId)
    const [latest] = await tx
      .select({ authorId: cardVersions.authorId })
      .from(cardVersions)
      .where(
        and(
          eq(cardVersions.organizationId, tx.organizationId),
          eq(cardVersions.cardId, cardId),
          eq(cardVersions.version, card.version),
        ),
      )
    await checkVersion(tx, card, latest?.authorId ?? null, input.version)
    const reviewAt = input.reviewAt == null ? card.reviewAt : checkReview(input.reviewAt, ctx.now())
    const ownerId = input.ownerId == null ? card.ownerId : await checkOwner(tx, input.ownerId)
    await checkQuestionsFree(tx, texts, cardId)

    const version = card.version + 1
    await tx
      .delete(cardTexts)
      .where(and(eq(cardTexts.organizationId, tx.organizationId), eq(cardTexts.cardId, cardId)))
    await writeVersions(tx, [{ cardId, version, texts }], memberOf(ctx.viewer), ctx.now())
    const [row] = await tx
      .update(cards)
      .set({ ownerId, reviewAt, version, updatedAt: ctx.now() })
      .where(and(eq(cards.organizationId, tx.organizationId), eq(cards.cardId, cardId)))
      .returning()
    await recordAudit(tx, ctx.keys, {
      at: ctx.now(),
      actor: actorOf(ctx.viewer),
      action: 'card.updated',
      subject: `card:${cardId}`,
      detail: { version },
    })
    return row!
  })
}

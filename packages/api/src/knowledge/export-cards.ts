import { and, asc, eq, isNull } from 'drizzle-orm'
import { recordAudit } from '../audit/record-audit.ts'
import type { Ctx } from '../context.ts'
import { actorOf } from '../members/act-as.ts'
import { members } from '../members/tables.ts'
import { cards, cardTexts } from './tables.ts'
import { writeCsv } from './write-csv.ts'

const LANGUAGES = ['fr', 'en', 'ar'] as const

/** Every card that is not put away, as a table that `importCards` and every spreadsheet read again. */
export async function exportCards(ctx: Ctx): Promise<{ csv: string; cardCount: number }> {
  return ctx.transaction(async (tx) => {
    const rows = await tx
      .select({
        cardId: cards.cardId,
        reviewAt: cards.reviewAt,
        owner: members.email,
        language: cardTexts.language,
        question: cardTexts.question,
        answer: cardTexts.answer,
      })
      .from(cards)
      .innerJoin(
        cardTexts,
        and(eq(cardTexts.organizationId, cards.organizationId), eq(cardTexts.cardId, cards.cardId)),
      )
      .innerJoin(
        members,
        and(eq(members.organizationId, cards.organizationId), eq(members.memberId, cards.ownerId)),
      )
      .where(and(eq(cards.organizationId, tx.organizationId), isNull(cards.archivedAt)))
      .orderBy(asc(cards.createdAt), asc(cards.cardId))
    const byCard = Map.groupBy(rows, ({ cardId }) => cardId)
    const header = [...LANGUAGES.flatMap((one) => [`question_${one}`, `answer_${one}`]), 'owner', 'review']
    const lines = [...byCard.values()].map((texts) => [
      ...LANGUAGES.flatMap((language) => {
        const text = texts.find((one) => one.language === language)
        return [text?.question ?? '', text?.answer ?? '']
      }),
      texts[0]!.owner,
      texts[0]!.reviewAt.toISOString().slice(0, 10),
    ])
    await recordAudit(tx, ctx.keys, {
      at: ctx.now(),
      actor: actorOf(ctx.viewer),
      action: 'cards.exported',
      subject: `organization:${tx.organizationId}`,
      detail: { cards: byCard.size },
    })
    return { csv: writeCsv([header, ...lines]), cardCount: byCard.size }
  })
}

import { recordAudit } from '../audit/record-audit.ts'
import type { Ctx } from '../context.ts'
import { type CardId, type MemberId, newId, type TicketId } from '../db/id.ts'
import { touchTickets } from '../db/live-changes.ts'
import { actorOf, memberOf } from '../members/act-as.ts'
import { checkCardTexts, checkReview } from './check-card.ts'
import {
  type CardRow,
  checkOwner,
  checkQuestionsFree,
  checkQuestionUnkept,
  getLockedCard,
  insertCards,
} from './keep-card.ts'
import { type CardText, cardSources } from './tables.ts'

/** A card as somebody writes it. */
export interface WrittenCard {
  texts: CardText[]
  /** Who answers for it; its author when left out. */
  ownerId?: MemberId | null
  /** When it is looked at again; in half a year when left out. */
  reviewAt?: Date | null
}

/** Where a card comes from. */
export interface CardOrigin {
  ticketId?: string
  /** The question to the house that was answered on the ticket, which is kept once. */
  questionId?: string | null
}

/** Keeps a question with its answers, and where it came from. Refused when a card asks that already, or has that origin. */
export async function createCard(ctx: Ctx, input: WrittenCard & CardOrigin): Promise<CardRow> {
  const texts = checkCardTexts(input.texts)
  const reviewAt = checkReview(input.reviewAt, ctx.now())
  return ctx.transaction(async (tx) => {
    const cardId: CardId = newId<'card'>()
    const ownerId = await checkOwner(tx, input.ownerId ?? ctx.viewer.memberId)
    await checkQuestionsFree(tx, texts, cardId)
    await insertCards(tx, [{ cardId, ownerId, reviewAt, texts }], memberOf(ctx.viewer), ctx.now())
    if (input.ticketId !== undefined) {
      const { ticketId, questionId = null } = input
      await checkQuestionUnkept(tx, questionId)
      await tx.insert(cardSources).values({ organizationId: tx.organizationId, cardId, ticketId, questionId })
      if (questionId !== null) await touchTickets(tx, [ticketId as TicketId])
    }
    const card = await getLockedCard(tx, cardId)
    await recordAudit(tx, ctx.keys, {
      at: ctx.now(),
      actor: actorOf(ctx.viewer),
      action: 'card.created',
      subject: `card:${cardId}`,
      detail: { ticketId: input.ticketId ?? null },
    })
    return card
  })
}

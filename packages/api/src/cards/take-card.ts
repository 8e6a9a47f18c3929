import { and, eq, sql } from 'drizzle-orm'
import type { Ctx } from '../context.ts'
import { appendFact } from '../promises/append-fact.ts'
import { moveClaimEnd } from '../routing/lease-claim.ts'
import { getVolunteer } from '../volunteers/keep-volunteer.ts'
import { cardEnds } from './card-times.ts'
import { type CardRow, type HelpCardId, lockOwnCard } from './get-card.ts'
import { recallCard } from './recall-card.ts'
import { refuseCard } from './refuse-card.ts'
import { helpCards } from './tables.ts'

/**
 * Takes the card that is held: for eight minutes its holder alone may answer. Taken twice, it is taken once, with the same
 * number. Refused with NOT_A_VOLUNTEER, CARD_NOT_FOUND, CARD_OVER or CARD_RECALLED.
 */
export async function takeCard(ctx: Ctx, { cardId }: { cardId: HelpCardId }): Promise<CardRow> {
  return ctx.transaction(async (tx) => {
    const { memberId } = ctx.viewer
    await getVolunteer(tx, memberId)
    const { card, isOver } = await lockOwnCard(tx, memberId, cardId)
    if (card.state === 'recalled') throw refuseCard('CARD_RECALLED')
    if (isOver) throw refuseCard('CARD_OVER')
    if (card.state !== 'offered') return card
    const { ticketId, fence } = card
    const [taken] = await tx
      .update(helpCards)
      .set({
        state: 'taken',
        takenAt: sql`clock_timestamp()`,
        endsAt: cardEnds.taken,
        limitAt: cardEnds.limit,
      })
      .where(and(eq(helpCards.organizationId, tx.organizationId), eq(helpCards.helpCardId, cardId)))
      .returning()
    if (!(await moveClaimEnd(tx, { ticketId, holderId: memberId, fence }, taken!.endsAt)))
      return recallCard(tx, ctx.now(), taken!, [{ code: 'taken_over', parameters: {} }])
    await appendFact(tx, ticketId, {
      type: 'offer.accepted',
      effectiveAt: ctx.now().getTime(),
      actor: `member:${memberId}`,
      dedupKey: `card:${cardId}:taken`,
      body: { memberId, fence },
    })
    return taken!
  })
}

import { and, eq, sql } from 'drizzle-orm'
import type { Ctx } from '../context.ts'
import type { Tx } from '../db/client.ts'
import { saveDraft } from '../replies/save-draft.ts'
import { moveClaimEnd } from '../routing/lease-claim.ts'
import { tickets } from '../tickets/tables.ts'
import { type CardRow, type HelpCardId, lockOwnCard } from './get-card.ts'
import { type CardOutcome, handLateText } from './hand-late-text.ts'
import { refuseCard, whyNotTaken } from './refuse-card.ts'
import { helpCards } from './tables.ts'
import { within } from './within.ts'

/**
 * Keeps what is being written on a card, and the card with it: eight more minutes from now, twenty in all. A text that comes
 * when the time is over, or after a recall, goes to the care team. Refused as `handLateText`, or with CARD_NOT_FOUND,
 * CARD_NOT_TAKEN, CARD_ANSWERED or TEXT_TOO_LONG.
 */
export async function writeOnCard(
  ctx: Ctx,
  {
    cardId,
    body,
    threadRevision,
    visibility = null,
  }: {
    cardId: HelpCardId
    body: string
    threadRevision: number
    /** Where it is to stand; null for where the question stands. */
    visibility?: 'public' | 'private' | null
  },
): Promise<CardOutcome> {
  return ctx.transaction(async (tx) => {
    const locked = await lockOwnCard(tx, ctx.viewer.memberId, cardId)
    const obstacle = whyNotTaken(locked)
    if (obstacle === 'CARD_OVER' || obstacle === 'CARD_RECALLED')
      return handLateText(tx, ctx.now(), locked, body)
    if (obstacle) throw refuseCard(obstacle)
    const { ticketId } = locked.card
    const [ticket] = await tx
      .select({ visibility: tickets.visibility })
      .from(tickets)
      .where(and(eq(tickets.organizationId, tx.organizationId), eq(tickets.ticketId, ticketId)))
    const where = visibility ?? ticket!.visibility
    await saveDraft(within(ctx, tx), { ticketId, body, threadRevision, visibility: where })
    return { card: await prolong(tx, locked.card), isHandedOver: false }
  })
}

/** Who writes is there: their card stays with them, as long as it may, and their claim with it. */
export async function prolong(tx: Tx, { helpCardId, ticketId, memberId, fence }: CardRow): Promise<CardRow> {
  const [kept] = await tx
    .update(helpCards)
    .set({
      endsAt: sql`least(${helpCards.limitAt}, greatest(${helpCards.endsAt}, clock_timestamp() + interval '8 minutes'))`,
    })
    .where(and(eq(helpCards.organizationId, tx.organizationId), eq(helpCards.helpCardId, helpCardId)))
    .returning()
  await moveClaimEnd(tx, { ticketId, holderId: memberId, fence }, kept!.endsAt)
  return kept!
}

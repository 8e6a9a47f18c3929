import { and, eq } from 'drizzle-orm'
import type { Tx } from '../db/client.ts'
import type { MemberId, TicketId } from '../db/id.ts'
import { Refusal } from '../refusal.ts'
import type { HelpCardId } from './get-card.ts'
import { helpCards } from './tables.ts'

/** The ticket of a card that is or was this person's; refused with CARD_NOT_FOUND. */
export async function findShownTicket(tx: Tx, memberId: MemberId, cardId: HelpCardId): Promise<TicketId> {
  const [card] = await tx
    .select({ ticketId: helpCards.ticketId })
    .from(helpCards)
    .where(
      and(
        eq(helpCards.organizationId, tx.organizationId),
        eq(helpCards.helpCardId, cardId),
        eq(helpCards.memberId, memberId),
      ),
    )
  if (card) return card.ticketId
  throw new Refusal('CARD_NOT_FOUND', 'This card was never yours. Reload the page.', { path: ['cardId'] })
}

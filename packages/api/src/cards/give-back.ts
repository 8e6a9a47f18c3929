import { and, eq, sql } from 'drizzle-orm'
import type { Tx } from '../db/client.ts'
import { moveClaimEnd } from '../routing/lease-claim.ts'
import { cardEnds } from './card-times.ts'
import type { CardRow } from './get-card.ts'
import { releaseTicket } from './release-ticket.ts'
import { helpCards } from './tables.ts'

/**
 * Puts a card that was answered into its holder's hand again, with the text as a draft, under the number that `card` has: sent
 * back by somebody else, with the time of a card that was just taken; taken back by its author, with what is left of its
 * twenty minutes, so that nobody holds a ticket for ever by sending and undoing. Where somebody else goes on with the ticket,
 * the care team has the text instead.
 */
export async function giveBack(
  tx: Tx,
  now: Date,
  { card, isUndone }: { card: CardRow; isUndone: boolean },
): Promise<boolean> {
  const { helpCardId, ticketId, memberId, fence } = card
  const limitAt =
    isUndone && card.limitAt !== null ? sql`${card.limitAt.toISOString()}::timestamptz` : cardEnds.limit
  const endsAt = sql`least(${limitAt}, ${cardEnds.taken})`
  if (!(await moveClaimEnd(tx, { ticketId, holderId: memberId, fence }, endsAt)))
    return releaseTicket(tx, now, card, { cause: 'recalled', body: null })
  await tx
    .update(helpCards)
    .set({ state: 'taken', replyId: null, answeredAt: null, fence, endsAt, limitAt })
    .where(and(eq(helpCards.organizationId, tx.organizationId), eq(helpCards.helpCardId, helpCardId)))
  return true
}

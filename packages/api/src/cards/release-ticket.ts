import { LIVE_REPLY_STATES } from '@relais/sla'
import { and, eq, inArray } from 'drizzle-orm'
import type { Tx } from '../db/client.ts'
import { appendFact } from '../promises/append-fact.ts'
import { replies } from '../replies/tables.ts'
import { endClaim } from '../routing/lease-claim.ts'
import { tickets } from '../tickets/tables.ts'
import type { CardRow } from './get-card.ts'
import { handOverDraft, type HandedDraftRow } from './hand-over-draft.ts'
import { helpCards } from './tables.ts'

/**
 * Makes the ticket of a card that has ended anybody's again, once nothing that its holder handed in is on its way any more:
 * while an answer is read, the ticket stays its author's. What they were writing is the care team's, or the text that is given
 * along. True when it is released.
 */
export async function releaseTicket(
  tx: Tx,
  now: Date,
  card: CardRow,
  left: Pick<HandedDraftRow, 'cause'> & { body: string | null },
): Promise<boolean> {
  const { helpCardId, ticketId, memberId } = card
  const [live] = await tx
    .select({ replyId: replies.replyId })
    .from(replies)
    .where(
      and(
        eq(replies.organizationId, tx.organizationId),
        eq(replies.ticketId, ticketId),
        eq(replies.authorId, memberId),
        inArray(replies.state, [...LIVE_REPLY_STATES]),
      ),
    )
    .limit(1)
  if (live) return false
  // Whoever took an answer back from a review has the ticket under a higher number than the card's.
  await endClaim(tx, { ticketId, holderId: memberId })
  await handOverDraft(tx, now, card, left.cause, left.body)
  const [ticket] = await tx
    .select({ assigneeId: tickets.assigneeId })
    .from(tickets)
    .where(and(eq(tickets.organizationId, tx.organizationId), eq(tickets.ticketId, ticketId)))
  if (ticket?.assigneeId === memberId) {
    await appendFact(tx, ticketId, {
      type: 'assign.release',
      effectiveAt: now.getTime(),
      actor: 'system',
      dedupKey: `card:${helpCardId}:released`,
      body: { reason: null },
    })
  }
  await tx
    .update(helpCards)
    .set({ releasedAt: now })
    .where(and(eq(helpCards.organizationId, tx.organizationId), eq(helpCards.helpCardId, helpCardId)))
  return true
}

import { isForOthers } from '@relais/sla'
import { and, eq } from 'drizzle-orm'
import type { Tx } from '../db/client.ts'
import { appendFact, type NewFact } from '../promises/append-fact.ts'
import { endClaim } from '../routing/lease-claim.ts'
import { cardEnds } from './card-times.ts'
import type { CardRow } from './get-card.ts'
import { handOverDraft } from './hand-over-draft.ts'
import { type CardRecall, helpCards } from './tables.ts'

/**
 * Takes a card back: from now on nothing can be sent under its number. It stays before its holder, with what they wrote and
 * with the reasons, until they put it away or its time is over; the care team has the text. The ticket is offered to no
 * volunteer again, save where somebody simply took it over, it ended, it is not for this very person, or nothing is asked in it
 * any more: what the customer asks next is another question.
 */
export async function recallCard(
  tx: Tx,
  now: Date,
  card: CardRow,
  reasons: readonly CardRecall[],
): Promise<CardRow> {
  const { helpCardId, ticketId, memberId, fence } = card
  const [recalled] = await tx
    .update(helpCards)
    .set({ state: 'recalled', recall: [...reasons], endsAt: cardEnds.recalled, releasedAt: now })
    .where(and(eq(helpCards.organizationId, tx.organizationId), eq(helpCards.helpCardId, helpCardId)))
    .returning()
  await endClaim(tx, { ticketId, holderId: memberId, fence }, true)
  if (!reasons.some(({ code }) => code === 'taken_over' || code === 'ended')) {
    const reason = reasons.map(({ code }) => code).join(' ')
    await appendFact(tx, ticketId, {
      ...leaving(card, reason, isForOthers(reasons) || isGone(reasons)),
      effectiveAt: now.getTime(),
      actor: 'system',
      dedupKey: `card:${helpCardId}:recalled`,
    } as NewFact)
  }
  await handOverDraft(tx, now, card, 'recalled')
  return recalled!
}

const isGone = (reasons: readonly CardRecall[]) => reasons.every(({ code }) => code === 'question_gone')

/** How the ticket leaves its holder: for good, or only them. */
function leaving({ state, memberId, fence }: CardRow, reason: string, isAnybodys: boolean) {
  if (!isAnybodys) return { type: 'assign.recall' as const, body: { reason } }
  return state === 'offered'
    ? { type: 'offer.expired' as const, body: { memberId, fence } }
    : { type: 'assign.release' as const, body: { reason } }
}

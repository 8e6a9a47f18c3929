import { decideRecall } from '@relais/sla'
import { and, count, eq, sql } from 'drizzle-orm'
import type { Tx } from '../db/client.ts'
import { loadOverflowPolicy } from '../overflow/load-overflow-policy.ts'
import { appendFact, type NewFact } from '../promises/append-fact.ts'
import { endClaim } from '../routing/lease-claim.ts'
import type { CardRow } from './get-card.ts'
import { handOverDraft } from './hand-over-draft.ts'
import { releaseTicket } from './release-ticket.ts'
import { helpCards, type SkipReason } from './tables.ts'

/** How a card ends: by its time, or by its holder's word. One that was answered is finished by either. */
export type CardEnd =
  | { as: 'expired' | 'lapsed' }
  | { as: 'finished'; isByTime?: true }
  | { as: 'skipped'; reason: SkipReason }
  | { as: 'handedBack'; body: string | null }

/**
 * Ends a card that is open and locked: the ticket is anybody's again, what was written on it is the care team's, and nobody is
 * told off for it. True where a text was handed over. One that runs out for the second time on a ticket, or that should
 * not have been offered, goes back for good.
 */
export async function endCard(tx: Tx, now: Date, card: CardRow, end: CardEnd): Promise<boolean> {
  const { helpCardId, ticketId, memberId, fence } = card
  const isAnswered = card.state === 'answered'
  await tx
    .update(helpCards)
    .set({
      state: end.as,
      closedAt: sql`clock_timestamp()`,
      ...(end.as === 'skipped' && { skipReason: end.reason }),
      ...(!isAnswered && card.releasedAt === null && { releasedAt: now }),
    })
    .where(and(eq(helpCards.organizationId, tx.organizationId), eq(helpCards.helpCardId, helpCardId)))
  if (card.state === 'recalled') return handOverDraft(tx, now, card, 'recalled')
  if (isAnswered) {
    const cause = end.as === 'finished' && end.isByTime ? 'lapsed' : 'handedBack'
    if (card.releasedAt === null) await releaseTicket(tx, now, card, { cause, body: null })
    return false
  }
  await endClaim(tx, { ticketId, holderId: memberId, fence })
  const isByTime = end.as === 'expired' || end.as === 'lapsed'
  const told = {
    effectiveAt: now.getTime(),
    actor: isByTime ? ('system' as const) : (`member:${memberId}` as const),
    dedupKey: `card:${helpCardId}:ended`,
  }
  await appendFact(tx, ticketId, { ...told, ...(await whatEnds(tx, card, end)) } as NewFact)
  return handOverDraft(tx, now, card, end.as === 'lapsed' ? 'lapsed' : 'handedBack', bodyOf(end))
}

function bodyOf(end: CardEnd): string | null {
  return end.as === 'handedBack' ? end.body : null
}

async function whatEnds(tx: Tx, { state, memberId, fence, ticketId }: CardRow, end: CardEnd) {
  if (end.as === 'skipped' && end.reason === 'notForVolunteers')
    return { type: 'assign.recall' as const, body: { reason: 'not_for_volunteers' } }
  const lease = { memberId, fence }
  if (state === 'offered') {
    return end.as === 'expired'
      ? { type: 'offer.expired' as const, body: lease }
      : {
          type: 'offer.declined' as const,
          body: { ...lease, reason: end.as === 'skipped' ? end.reason : null },
        }
  }
  if (end.as === 'lapsed' && (await isLastLapse(tx, ticketId)))
    return { type: 'assign.recall' as const, body: { reason: 'leases_expired' } }
  return { type: 'assign.release' as const, body: { reason: `card_${end.as}` } }
}

/** Whether so many leases of a ticket have run out that it goes back to the care team. Index help_cards_ticket. */
async function isLastLapse(tx: Tx, ticketId: string): Promise<boolean> {
  const [lapsed] = await tx
    .select({ times: count() })
    .from(helpCards)
    .where(
      and(
        eq(helpCards.organizationId, tx.organizationId),
        eq(helpCards.ticketId, ticketId),
        eq(helpCards.state, 'lapsed'),
      ),
    )
  const { policy } = await loadOverflowPolicy(tx)
  const held = {
    hasVolunteerLeft: false,
    urgencyOffered: 0,
    urgency: 0,
    exclusions: [],
    ownExclusions: [],
    overflow: 'open',
  } as const
  return decideRecall({ ...held, expiries: lapsed?.times ?? 0 }, policy).isRecalled
}

import { and, eq, sql } from 'drizzle-orm'
import type { Tx } from '../db/client.ts'
import { newId } from '../db/id.ts'
import { appendFact } from '../promises/append-fact.ts'
import { leaseClaim } from '../routing/lease-claim.ts'
import { tickets } from '../tickets/tables.ts'
import { cardEnds } from './card-times.ts'
import type { CardRow } from './get-card.ts'
import { helpCards } from './tables.ts'

type Offer = Pick<CardRow, 'memberId' | 'ticketId' | 'level' | 'reasons' | 'minutes' | 'urgencyOffered'>

/**
 * Holds a ticket for one volunteer: its claim is theirs until the offer ends, so that nobody else is handed it. Null where
 * somebody else has it, or is just taking it.
 */
export async function offerTicket(tx: Tx, now: Date, offer: Offer): Promise<CardRow | null> {
  const { ticketId, memberId } = offer
  // Somebody who holds a ticket at this moment is not waited for: the next one does as well.
  const [lock] = await tx.execute<{ ours: boolean }>(
    sql`select pg_try_advisory_xact_lock(hashtextextended('next ' || ${ticketId}::text, 0)) as ours`,
  )
  if (!lock?.ours) return null
  const claim = await leaseClaim(tx, ticketId, memberId, cardEnds.offered)
  if (!claim) return null
  const { fence, endsAt } = claim
  const helpCardId = newId<'helpCard'>()
  await tx.insert(helpCards).values({
    ...offer,
    organizationId: tx.organizationId,
    helpCardId,
    state: 'offered',
    fence,
    checkedVersion: 0,
    offeredAt: sql`clock_timestamp()`,
    endsAt,
  })
  await appendFact(tx, ticketId, {
    type: 'assign.offer',
    effectiveAt: now.getTime(),
    actor: 'system',
    dedupKey: `card:${helpCardId}:offered`,
    body: { memberId, fence, until: endsAt.getTime() },
  })
  // What was just judged needs no second look before the ticket changes.
  const [checked] = await tx
    .update(helpCards)
    .set({
      checkedVersion: sql`(select ${tickets.version} from ${tickets}
        where ${tickets.organizationId} = ${tx.organizationId} and ${tickets.ticketId} = ${ticketId})`,
    })
    .where(and(eq(helpCards.organizationId, tx.organizationId), eq(helpCards.helpCardId, helpCardId)))
    .returning()
  return checked!
}

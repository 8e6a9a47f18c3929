import { and, eq, sql } from 'drizzle-orm'
import type { Tx } from '../db/client.ts'
import type { MemberId, TicketId } from '../db/id.ts'
import { members } from '../members/tables.ts'
import { Refusal } from '../refusal.ts'
import { claims } from './tables.ts'

/**
 * Ends the hold on a ticket that goes on in another one. Refused with TICKET_CLAIMED while a colleague is answering it:
 * what they write would have nowhere to go. The fence stays, so that a later holder's is higher.
 */
export async function dropClaim(tx: Tx, ticketId: TicketId, memberId: MemberId): Promise<void> {
  const [claim] = await tx
    .select({
      holderId: claims.holderId,
      holder: members.name,
      expiresAt: claims.expiresAt,
      isOver: sql<boolean>`${claims.expiresAt} <= clock_timestamp()`,
    })
    .from(claims)
    .innerJoin(
      members,
      and(eq(members.organizationId, claims.organizationId), eq(members.memberId, claims.holderId)),
    )
    .where(and(eq(claims.organizationId, tx.organizationId), eq(claims.ticketId, ticketId)))
    .for('update', { of: claims })
  if (!claim) return
  if (claim.holderId !== memberId && !claim.isOver) {
    throw new Refusal(
      'TICKET_CLAIMED',
      `${claim.holder} is answering this ticket. Ask them, or wait until they leave it.`,
      {
        path: ['ticketId'],
        parameters: {
          holderId: claim.holderId,
          holder: claim.holder,
          until: claim.expiresAt?.toISOString() ?? null,
        },
      },
    )
  }
  await tx
    .update(claims)
    .set({ holderId: null, expiresAt: null })
    .where(and(eq(claims.organizationId, tx.organizationId), eq(claims.ticketId, ticketId)))
}

import { and, eq, sql } from 'drizzle-orm'
import type { Tx } from '../db/client.ts'
import type { MemberId, TicketId } from '../db/id.ts'
import { claimEnd } from './explain-claim.ts'
import { claims } from './tables.ts'

/** Longer than any review lasts, and still an instant: whoever reads a claim needs no case of its own for it. */
const HELD = sql`clock_timestamp() + interval '30 days'`

/**
 * Keeps a ticket in the hands of whoever answered it while somebody else reads the answer: it is nobody's to take
 * meanwhile, and what they renew or type shortens nothing. A supervisor may still take it over.
 */
export async function holdClaim(tx: Tx, ticketId: TicketId, holderId: MemberId): Promise<void> {
  await endClaimAt(tx, ticketId, holderId, HELD)
}

/** The answer was read: from now on the claim runs as any other does. */
export async function unholdClaim(tx: Tx, ticketId: TicketId, holderId: MemberId): Promise<void> {
  await endClaimAt(tx, ticketId, holderId, claimEnd)
}

/** Locks a ticket's claim until the commit: whoever sends locks it first, and so does whoever decides on what was sent. */
export async function lockClaim(tx: Tx, ticketId: TicketId): Promise<void> {
  await tx
    .select({ ticketId: claims.ticketId })
    .from(claims)
    .where(and(eq(claims.organizationId, tx.organizationId), eq(claims.ticketId, ticketId)))
    .for('update')
}

async function endClaimAt(
  tx: Tx,
  ticketId: TicketId,
  holderId: MemberId,
  expiresAt: typeof claimEnd,
): Promise<void> {
  await tx
    .update(claims)
    .set({ expiresAt })
    .where(
      and(
        eq(claims.organizationId, tx.organizationId),
        eq(claims.ticketId, ticketId),
        eq(claims.holderId, holderId),
      ),
    )
}

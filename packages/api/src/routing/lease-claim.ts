import { and, eq, type SQL, sql } from 'drizzle-orm'
import type { Tx } from '../db/client.ts'
import type { MemberId, TicketId } from '../db/id.ts'
import { claims } from './tables.ts'

/** Whose claim of which ticket, and under which number; left out, under any. */
export interface HeldClaim {
  ticketId: TicketId
  holderId: MemberId
  fence?: number
}

/**
 * Takes a ticket's claim for somebody until an instant of the database's clock; its new number and its end, or null while
 * anybody holds it. Nothing is said of it in the ticket's log: whoever calls says what it is for.
 */
export async function leaseClaim(
  tx: Tx,
  ticketId: TicketId,
  holderId: MemberId,
  endsAt: SQL,
): Promise<{ fence: number; endsAt: Date } | null> {
  const [claim] = await tx
    .insert(claims)
    .values({ organizationId: tx.organizationId, ticketId, holderId, fence: 1, expiresAt: endsAt })
    .onConflictDoUpdate({
      target: [claims.organizationId, claims.ticketId],
      set: { holderId, fence: sql`${claims.fence} + 1`, expiresAt: endsAt },
      setWhere: sql`${claims.holderId} is null or ${claims.expiresAt} <= clock_timestamp()`,
    })
    .returning({ fence: claims.fence, endsAt: claims.expiresAt })
  return claim ? { fence: claim.fence, endsAt: claim.endsAt! } : null
}

/** Lets a claim end at another instant; false where it is somebody else's by now. */
export async function moveClaimEnd(tx: Tx, held: HeldClaim, endsAt: SQL | Date): Promise<boolean> {
  const moved = await tx
    .update(claims)
    .set({ expiresAt: endsAt })
    .where(isHeld(tx, held))
    .returning({ fence: claims.fence })
  return moved.length > 0
}

/** Ends a claim before its time. Revoked, its number is spent: whoever had it answers under it no more. */
export async function endClaim(tx: Tx, held: HeldClaim, isRevoked = false): Promise<void> {
  await tx
    .update(claims)
    .set({ holderId: null, expiresAt: null, ...(isRevoked && { fence: sql`${claims.fence} + 1` }) })
    .where(isHeld(tx, held))
}

function isHeld(tx: Tx, { ticketId, holderId, fence }: HeldClaim) {
  return and(
    eq(claims.organizationId, tx.organizationId),
    eq(claims.ticketId, ticketId),
    eq(claims.holderId, holderId),
    fence === undefined ? undefined : eq(claims.fence, fence),
  )
}

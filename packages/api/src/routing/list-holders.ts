import { and, eq, gt, inArray, isNotNull, sql } from 'drizzle-orm'
import type { Tx } from '../db/client.ts'
import type { MemberId } from '../db/id.ts'
import { claims } from './tables.ts'

/** Who holds which ticket now: of some tickets, or of some people. */
export async function listHolders(
  tx: Tx,
  of: { ticketIds: string[] } | { holders: MemberId[] },
): Promise<{ ticketId: string; holderId: MemberId }[]> {
  const rows = await tx
    .select({ ticketId: claims.ticketId, holderId: claims.holderId })
    .from(claims)
    .where(
      and(
        eq(claims.organizationId, tx.organizationId),
        'holders' in of ? inArray(claims.holderId, of.holders) : inArray(claims.ticketId, of.ticketIds),
        isNotNull(claims.holderId),
        gt(claims.expiresAt, sql`clock_timestamp()`),
      ),
    )
  return rows as { ticketId: string; holderId: MemberId }[]
}

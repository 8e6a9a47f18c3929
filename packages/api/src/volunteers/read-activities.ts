import { and, count, eq, gt, inArray, sql } from 'drizzle-orm'
import type { Tx } from '../db/client.ts'
import { claims } from '../routing/tables.ts'
import type { Activity } from './read-volunteers.ts'

/** What these members are about: how many tickets each has in hand. Index claims_running. */
export async function readActivities(tx: Tx, memberIds: readonly string[]): Promise<Map<string, Activity>> {
  if (memberIds.length === 0) return new Map()
  const held = await tx
    .select({ memberId: claims.holderId, inHand: count() })
    .from(claims)
    .where(
      and(
        eq(claims.organizationId, tx.organizationId),
        inArray(claims.holderId, [...memberIds]),
        gt(claims.expiresAt, sql`now()`),
      ),
    )
    .groupBy(claims.holderId)
  return new Map(
    held.map(({ memberId, inHand }) => [
      memberId!,
      { minutesUsed: 0, minutesNow: null, inHand, skipped: [], lapsed: [], helped: [] },
    ]),
  )
}

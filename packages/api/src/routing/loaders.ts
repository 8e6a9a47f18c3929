import { and, eq, gt, inArray, isNotNull, sql } from 'drizzle-orm'
import { oneByKey } from '../graphql/batch.ts'
import type { Read } from '../graphql/reads.ts'
import { claims } from './tables.ts'

/** A claim that somebody holds now. */
export interface HeldClaim {
  ticketId: string
  holderId: string
  fence: number
  expiresAt: Date
}

/** Who may reply now. */
export function routingLoaders(read: Read) {
  return {
    claimOfTicket: oneByKey<string, HeldClaim>(
      read,
      async (tx, ids) => {
        const rows = await tx
          .select()
          .from(claims)
          .where(
            and(
              eq(claims.organizationId, tx.organizationId),
              inArray(claims.ticketId, ids),
              isNotNull(claims.holderId),
              gt(claims.expiresAt, sql`clock_timestamp()`),
            ),
          )
        return rows as HeldClaim[]
      },
      (row) => row.ticketId,
    ),
  }
}

import type { HandlingTimes } from '@relais/sla'
import { and, desc, eq, gt, inArray, isNotNull, sql } from 'drizzle-orm'
import { oneByKey } from '../graphql/batch.ts'
import type { Read } from '../graphql/reads.ts'
import { readHandlingTimes } from './next-counters.ts'
import { claims, ticketPicks } from './tables.ts'

/** A claim that somebody holds now. */
export interface HeldClaim {
  ticketId: string
  holderId: string
  fence: number
  expiresAt: Date
}

/** A ticket that was handed out, to whom and why. */
export type PickRow = typeof ticketPicks.$inferSelect

/** Who may reply now, and what the order did. */
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
    /** The latest pick of each ticket. Index ticket_picks_ticket. */
    lastPickOfTicket: oneByKey<string, PickRow>(
      read,
      (tx, ids) =>
        tx
          .selectDistinctOn([ticketPicks.ticketId])
          .from(ticketPicks)
          .where(and(eq(ticketPicks.organizationId, tx.organizationId), inArray(ticketPicks.ticketId, ids)))
          .orderBy(ticketPicks.ticketId, desc(ticketPicks.pickedAt), desc(ticketPicks.ticketPickId)),
      (row) => row.ticketId,
    ),
    /** How long answers take in the organization: one for all tickets of a request. */
    handlingTimes: oneByKey<'now', { times: HandlingTimes }>(
      read,
      async (tx) => [{ times: await readHandlingTimes(tx) }],
      () => 'now',
    ),
  }
}

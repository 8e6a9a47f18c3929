import { and, eq, getTableColumns, inArray, sql } from 'drizzle-orm'
import { oneByKey } from '../graphql/batch.ts'
import type { Read } from '../graphql/reads.ts'
import { replies } from '../replies/tables.ts'
import { boardTickets } from './tables.ts'

/** Why a ticket stands on the board, and since when its customer knows that they were read. */
export type ForecastRow = typeof boardTickets.$inferSelect & { heldAt: Date | null }

/** Forecasts; the holding replies by replies_ticket. */
export function boardLoaders(read: Read) {
  return {
    forecastOfTicket: oneByKey<string, ForecastRow>(
      read,
      (tx, ids) =>
        tx
          .select({
            ...getTableColumns(boardTickets),
            heldAt: sql<Date | null>`(select max(held.written_at) from replies held
              where held.organization_id = ${boardTickets.organizationId} and held.ticket_id = ${boardTickets.ticketId}
                and held.written_at >= ${boardTickets.waitingSince} and held.holding_text_id is not null
                and held.state not in ('draft','failed','cancelled'))`.mapWith(replies.writtenAt),
          })
          .from(boardTickets)
          .where(
            and(eq(boardTickets.organizationId, tx.organizationId), inArray(boardTickets.ticketId, ids)),
          ),
      (row) => row.ticketId,
    ),
  }
}

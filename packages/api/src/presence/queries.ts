import { and, asc, eq, gt, sql } from 'drizzle-orm'
import type { Viewer } from '../context.ts'
import type { Tx } from '../db/client.ts'
import { tickets } from '../tickets/tables.ts'
import { visibleTickets } from '../tickets/visible-tickets.ts'
import { presences } from './tables.ts'

export type PresenceRow = typeof presences.$inferSelect

/** More open consoles than these are not shown. */
const MOST = 500

/** Who is where now, as far as the viewer may know. The table holds one row for each open console. */
export async function listPresences(tx: Tx, viewer: Viewer): Promise<PresenceRow[]> {
  const rows = await tx
    .select({ presence: presences })
    .from(presences)
    .innerJoin(
      tickets,
      and(eq(tickets.organizationId, presences.organizationId), eq(tickets.ticketId, presences.ticketId)),
    )
    .where(
      and(
        eq(presences.organizationId, tx.organizationId),
        gt(presences.expiresAt, sql`clock_timestamp()`),
        visibleTickets(viewer),
      ),
    )
    .orderBy(asc(presences.consoleId))
    .limit(MOST)
  return rows.map(({ presence }) => presence)
}

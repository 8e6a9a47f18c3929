import { and, asc, desc, eq, inArray } from 'drizzle-orm'
import type { Viewer } from '../context.ts'
import { oneByKey } from '../graphql/batch.ts'
import type { Read } from '../graphql/reads.ts'
import type { TicketRow } from '../tickets/queries.ts'
import { tickets } from '../tickets/tables.ts'
import { visibleTickets } from '../tickets/visible-tickets.ts'

/** Where what was found is shown. */
export function searchLoaders(read: Read, viewer: Viewer) {
  return {
    /** Imported history and other people's words are on no ticket: the thread's latest shows them. Index tickets_thread. */
    latestTicketOfThread: oneByKey<string, TicketRow>(
      read,
      (tx, ids) =>
        tx
          .selectDistinctOn([tickets.threadId])
          .from(tickets)
          .where(
            and(
              eq(tickets.organizationId, tx.organizationId),
              inArray(tickets.threadId, ids),
              visibleTickets(viewer),
            ),
          )
          .orderBy(asc(tickets.threadId), desc(tickets.openedAt)),
      (row) => row.threadId,
    ),
  }
}

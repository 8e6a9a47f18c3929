import { and, asc, desc, eq, inArray, isNotNull, or } from 'drizzle-orm'
import type { Viewer } from '../context.ts'
import { manyByKey } from '../graphql/batch.ts'
import type { Read } from '../graphql/reads.ts'
import { messages, threads } from '../inbox/tables.ts'
import { ticketMessages, tickets } from '../tickets/tables.ts'
import { visibleTickets } from '../tickets/visible-tickets.ts'
import { ticketLinks } from './tables.ts'

/** One side of a link. */
export interface LinkRow {
  ticketId: string
  otherId: string
  kind: (typeof ticketLinks.$inferSelect)['kind']
  linkedBy: string
  linkedAt: Date
}

/** Where tickets were joined, parted and linked. */
export function matterLoaders(read: Read, viewer: Viewer) {
  const related = (column: typeof tickets.mergedIntoId | typeof tickets.splitFromId) =>
    manyByKey<string, typeof tickets.$inferSelect & { of: string }>(
      read,
      async (tx, ids) => {
        const rows = await tx
          .select()
          .from(tickets)
          .where(
            and(
              eq(tickets.organizationId, tx.organizationId),
              isNotNull(column),
              inArray(column, ids),
              visibleTickets(viewer),
            ),
          )
          .orderBy(asc(tickets.number))
        return rows.map((row) => ({
          ...row,
          of: (column === tickets.mergedIntoId ? row.mergedIntoId : row.splitFromId)!,
        }))
      },
      (row) => row.of,
    )
  return {
    /** Index tickets_merged. */
    mergedIntoTicket: related(tickets.mergedIntoId),
    /** Index tickets_split_off. */
    splitOffTicket: related(tickets.splitFromId),
    /** The threads in which the messages of each ticket stand. Index ticket_messages_ticket, then keys. */
    threadsOfTicket: manyByKey<string, { ticketId: string; thread: typeof threads.$inferSelect }>(
      read,
      (tx, ids) =>
        tx
          .selectDistinctOn([ticketMessages.ticketId, threads.threadId], {
            ticketId: ticketMessages.ticketId,
            thread: threads,
          })
          .from(ticketMessages)
          .innerJoin(
            messages,
            and(
              eq(messages.organizationId, ticketMessages.organizationId),
              eq(messages.messageId, ticketMessages.messageId),
            ),
          )
          .innerJoin(
            threads,
            and(eq(threads.organizationId, messages.organizationId), eq(threads.threadId, messages.threadId)),
          )
          .where(
            and(eq(ticketMessages.organizationId, tx.organizationId), inArray(ticketMessages.ticketId, ids)),
          )
          .orderBy(asc(ticketMessages.ticketId), asc(threads.threadId)),
      (row) => row.ticketId,
    ),
    /** The links of each ticket, each seen from it. The key of the table, and ticket_links_other. */
    linksOfTicket: manyByKey<string, LinkRow>(
      read,
      async (tx, ids) => {
        const rows = await tx
          .select()
          .from(ticketLinks)
          .where(
            and(
              eq(ticketLinks.organizationId, tx.organizationId),
              or(inArray(ticketLinks.ticketId, ids), inArray(ticketLinks.otherId, ids)),
            ),
          )
          .orderBy(desc(ticketLinks.linkedAt), asc(ticketLinks.ticketId), asc(ticketLinks.otherId))
        const wanted = new Set(ids)
        return rows.flatMap((row) =>
          [row, { ...row, ticketId: row.otherId, otherId: row.ticketId }].filter((side) =>
            wanted.has(side.ticketId),
          ),
        )
      },
      (row) => row.ticketId,
    ),
  }
}

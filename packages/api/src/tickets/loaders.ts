import { and, count, desc, eq, inArray, sql } from 'drizzle-orm'
import type { Viewer } from '../context.ts'
import { byArguments, manyByKey, oneByKey } from '../graphql/batch.ts'
import type { Read } from '../graphql/reads.ts'
import { messages } from '../inbox/tables.ts'
import type { MessageRow } from '../inbox/loaders.ts'
import { ticketFacts } from '../promises/tables.ts'
import { noteMentions, notes, ticketMessages, tickets } from './tables.ts'
import type { TicketRow } from './queries.ts'
import { countOthers } from './others-in-thread.ts'
import { listTimelines } from './timeline.ts'
import { standsUndoable } from './undoable-changes.ts'
import { visibleTickets } from './visible-tickets.ts'

export type NoteRow = typeof notes.$inferSelect

/** What somebody did to a ticket last and may take back. */
export interface TicketChangeRow {
  ticketId: string
  dedupKey: string
  actor: string
}

/** Tickets and what hangs on them. A ticket that is not for the viewer's eyes is as absent as one that never was. */
export function ticketLoaders(read: Read, viewer: Viewer) {
  const here = (tx: { organizationId: string }) => eq(tickets.organizationId, tx.organizationId)
  return {
    ticket: oneByKey<string, TicketRow>(
      read,
      (tx, ids) =>
        tx
          .select()
          .from(tickets)
          .where(and(here(tx), inArray(tickets.ticketId, ids), visibleTickets(viewer))),
      (row) => row.ticketId,
    ),
    note: oneByKey<string, NoteRow>(
      read,
      (tx, ids) =>
        tx
          .select()
          .from(notes)
          .where(and(eq(notes.organizationId, tx.organizationId), inArray(notes.noteId, ids))),
      (row) => row.noteId,
    ),
    mentionsOfNote: manyByKey<string, { noteId: string; memberId: string }>(
      read,
      (tx, ids) =>
        tx
          .select({ noteId: noteMentions.noteId, memberId: noteMentions.memberId })
          .from(noteMentions)
          .where(and(eq(noteMentions.organizationId, tx.organizationId), inArray(noteMentions.noteId, ids))),
      (row) => row.noteId,
    ),
    /** The latest act on each ticket that can be taken back. Walks the log's key. */
    lastChangeOfTicket: oneByKey<string, TicketChangeRow>(
      read,
      (tx, ids) =>
        tx
          .selectDistinctOn([ticketFacts.ticketId], {
            ticketId: ticketFacts.ticketId,
            dedupKey: ticketFacts.dedupKey,
            actor: ticketFacts.actor,
          })
          .from(ticketFacts)
          .where(
            and(
              eq(ticketFacts.organizationId, tx.organizationId),
              inArray(ticketFacts.ticketId, ids),
              standsUndoable(),
            ),
          )
          .orderBy(ticketFacts.ticketId, desc(ticketFacts.seq)),
      (row) => row.ticketId,
    ),
    ticketIdOfMessage: oneByKey<string, { messageId: string; ticketId: string }>(
      read,
      (tx, ids) =>
        tx
          .select({ messageId: ticketMessages.messageId, ticketId: ticketMessages.ticketId })
          .from(ticketMessages)
          .where(
            and(eq(ticketMessages.organizationId, tx.organizationId), inArray(ticketMessages.messageId, ids)),
          ),
      (row) => row.messageId,
    ),
    /** The customer's latest message on each ticket. Indexes ticket_messages_ticket, then the messages' key. */
    lastMessageOfTicket: oneByKey<string, { ticketId: string; message: MessageRow }>(
      read,
      (tx, ids) =>
        tx
          .selectDistinctOn([ticketMessages.ticketId], {
            ticketId: ticketMessages.ticketId,
            message: messages,
          })
          .from(ticketMessages)
          .innerJoin(
            messages,
            and(
              eq(messages.organizationId, ticketMessages.organizationId),
              eq(messages.messageId, ticketMessages.messageId),
            ),
          )
          .where(
            and(eq(ticketMessages.organizationId, tx.organizationId), inArray(ticketMessages.ticketId, ids)),
          )
          .orderBy(ticketMessages.ticketId, desc(messages.sentAt), desc(messages.messageId)),
      (row) => row.ticketId,
    ),
    openCountOfChannel: oneByKey<string, { channelId: string; open: number }>(
      read,
      (tx, ids) =>
        tx
          .select({ channelId: tickets.channelId, open: count() })
          .from(tickets)
          .where(
            and(
              here(tx),
              inArray(tickets.channelId, ids),
              eq(tickets.status, 'open'),
              visibleTickets(viewer),
            ),
          )
          .groupBy(tickets.channelId),
      (row) => row.channelId,
    ),
    countOfContact: oneByKey<string, { contactId: string; all: number }>(
      read,
      (tx, ids) =>
        tx
          .select({ contactId: tickets.contactId, all: count() })
          .from(tickets)
          .where(and(here(tx), inArray(tickets.contactId, ids), visibleTickets(viewer)))
          .groupBy(tickets.contactId),
      (row) => row.contactId,
    ),
    /** The latest tickets of each contact. Index tickets_contact. */
    ticketsOfContact: byArguments(({ first }: { first: number }) =>
      manyByKey<string, TicketRow>(
        read,
        async (tx, ids) => {
          const rows = await tx.execute<{ ticket_id: string }>(sql`
            select latest.ticket_id from unnest(${sql.param(`{${ids.join(',')}}`)}::uuid[]) as wanted(contact_id)
            cross join lateral (
              select ticket_id from tickets
              where organization_id = ${tx.organizationId} and contact_id = wanted.contact_id
                and ${visibleTickets(viewer) ?? sql`true`}
              order by opened_at desc limit ${first}) latest`)
          if (rows.length === 0) return []
          return tx
            .select()
            .from(tickets)
            .where(
              and(
                here(tx),
                inArray(
                  tickets.ticketId,
                  [...rows].map((row) => row.ticket_id),
                ),
              ),
            )
            .orderBy(desc(tickets.openedAt), desc(tickets.ticketId))
        },
        (row) => row.contactId,
      ),
    ),
    /** How many public messages of others stand around each ticket, up to 1,000. */
    othersOfTicket: oneByKey<string, { ticketId: string; others: number }>(
      read,
      countOthers,
      (row) => row.ticketId,
    ),
    timelineOfTicket: byArguments(
      (part: { last: number; before: [string, string] | null; mostOthers: number | null }) =>
        manyByKey(
          read,
          (tx, ids) => listTimelines(tx, ids, part),
          (row) => row.ticketId,
        ),
    ),
  }
}

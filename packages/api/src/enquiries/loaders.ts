import { and, asc, eq, inArray, ne, sql } from 'drizzle-orm'
import { manyByKey, oneByKey } from '../graphql/batch.ts'
import type { Read } from '../graphql/reads.ts'
import type { EnquiryRow } from './lock-enquiry.ts'
import { countWaiting, listReceivers, type ReceiverRow } from './queries.ts'
import { type EnquiryKind, enquiries } from './tables.ts'

/** A message of a customer that may answer what we asked, and our message before it. */
export interface PossibleAnswerRow {
  ticketId: string
  messageId: string
  questionMessageId: string
}

/** As many of the latest as somebody chooses among. */
const MOST_ANSWERS = 10

/** Enquiries of tickets, who receives them, and what may be an answer. */
export function enquiryLoaders(read: Read) {
  let receivers: Promise<ReceiverRow[]> | undefined
  let waiting: Promise<Record<EnquiryKind, number>> | undefined
  return {
    enquiry: oneByKey<string, EnquiryRow>(
      read,
      (tx, ids) =>
        tx
          .select()
          .from(enquiries)
          .where(and(eq(enquiries.organizationId, tx.organizationId), inArray(enquiries.enquiryId, ids))),
      (row) => row.enquiryId,
    ),
    /** Those that stand, the job before the purchase. Index enquiries_one_of_a_kind. */
    enquiriesOfTicket: manyByKey<string, EnquiryRow>(
      read,
      (tx, ids) =>
        tx
          .select()
          .from(enquiries)
          .where(
            and(
              eq(enquiries.organizationId, tx.organizationId),
              inArray(enquiries.ticketId, ids),
              ne(enquiries.state, 'withdrawn'),
            ),
          )
          .orderBy(asc(enquiries.kind)),
      (row) => row.ticketId,
    ),
    /** Who receives each kind, read once per request. */
    receivers: () => (receivers ??= read(listReceivers)),
    /** How many wait for a department, read once per request. */
    waitingEnquiries: () => (waiting ??= read(countWaiting)),
    /** The customer's latest messages on each ticket that came after one of ours. Index ticket_messages_ticket. */
    possibleAnswersOfTicket: manyByKey<string, PossibleAnswerRow>(
      read,
      async (tx, ids) => {
        const rows = await tx.execute<{
          ticket_id: string
          message_id: string
          question_message_id: string
        }>(sql`
          select wanted.id as ticket_id, answer.message_id, answer.question_message_id
          from unnest(${sql.param(`{${ids.join(',')}}`)}::uuid[]) as wanted(id)
          cross join lateral (
            select m.message_id, m.sent_at, question.message_id as question_message_id from ticket_messages said
            join messages m on m.organization_id = said.organization_id and m.message_id = said.message_id
            cross join lateral (
              select ours.message_id from ticket_messages sent
              join messages ours on ours.organization_id = sent.organization_id and ours.message_id = sent.message_id
              where sent.organization_id = said.organization_id and sent.ticket_id = said.ticket_id
                and ours.direction = 'outbound' and ours.deleted_at is null and ours.sent_at < m.sent_at
              order by ours.sent_at desc, ours.message_id desc limit 1) question
            where said.organization_id = ${tx.organizationId} and said.ticket_id = wanted.id
              and m.direction = 'inbound' and m.deleted_at is null
            order by m.sent_at desc, m.message_id desc limit ${MOST_ANSWERS}) answer
          order by wanted.id, answer.sent_at desc, answer.message_id desc`)
        return rows.map((row) => ({
          ticketId: row.ticket_id,
          messageId: row.message_id,
          questionMessageId: row.question_message_id,
        }))
      },
      (row) => row.ticketId,
    ),
  }
}

import { and, asc, eq, inArray } from 'drizzle-orm'
import { manyByKey, oneByKey } from '../graphql/batch.ts'
import type { Read } from '../graphql/reads.ts'
import type { TopicRow } from './get-topic.ts'
import { listTicketTopics, type TicketTopic } from './list-ticket-topics.ts'
import type { DepartmentRow } from './queries.ts'
import { departments, topicKeywords, topics } from './tables.ts'

type KeywordRow = typeof topicKeywords.$inferSelect

/** Departments and topics by their ids. */
export function voiceLoaders(read: Read) {
  return {
    department: oneByKey<string, DepartmentRow>(
      read,
      (tx, ids) =>
        tx
          .select()
          .from(departments)
          .where(
            and(eq(departments.organizationId, tx.organizationId), inArray(departments.departmentId, ids)),
          ),
      (row) => row.departmentId,
    ),
    topic: oneByKey<string, TopicRow>(
      read,
      (tx, ids) =>
        tx
          .select()
          .from(topics)
          .where(and(eq(topics.organizationId, tx.organizationId), inArray(topics.topicId, ids))),
      (row) => row.topicId,
    ),
    /** The topics that each ticket is on, by a person's word or by what its customer wrote last. */
    topicsOfTicket: manyByKey<string, TicketTopic>(read, listTicketTopics, (row) => row.ticketId),
    /** The keywords of each topic, by language and alphabet: the table's key. */
    keywordsOfTopic: manyByKey<string, KeywordRow>(
      read,
      (tx, ids) =>
        tx
          .select()
          .from(topicKeywords)
          .where(
            and(eq(topicKeywords.organizationId, tx.organizationId), inArray(topicKeywords.topicId, ids)),
          )
          .orderBy(asc(topicKeywords.topicId), asc(topicKeywords.language), asc(topicKeywords.keyword)),
      (row) => row.topicId,
    ),
  }
}

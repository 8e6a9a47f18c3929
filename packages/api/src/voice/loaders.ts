import { and, asc, eq, inArray, isNull, sql } from 'drizzle-orm'
import type { Tx } from '../db/client.ts'
import { manyByKey, oneByKey } from '../graphql/batch.ts'
import type { Read } from '../graphql/reads.ts'
import type { TopicRow } from './get-topic.ts'
import type { DepartmentRow } from './queries.ts'
import { type Keyword, type Recognised, recogniseTopics } from './recognise-topics.ts'
import { departments, topicKeywords, topics } from './tables.ts'

type KeywordRow = typeof topicKeywords.$inferSelect

/** So many messages of a customer say what the matter is about. */
const MOST_MESSAGES = 30

/** The keywords of all topics that are recognised. */
function listKeywords(tx: Tx): Promise<Keyword[]> {
  return tx
    .select({ topicId: topics.topicId, keyword: topicKeywords.keyword })
    .from(topicKeywords)
    .innerJoin(
      topics,
      and(eq(topics.organizationId, topicKeywords.organizationId), eq(topics.topicId, topicKeywords.topicId)),
    )
    .where(and(eq(topicKeywords.organizationId, tx.organizationId), isNull(topics.archivedAt)))
    .orderBy(asc(topics.topicId), asc(topicKeywords.keyword))
}

/** What the customers of these tickets wrote last, a line each message. Index ticket_messages_ticket. */
async function readCustomers(tx: Tx, ticketIds: string[]): Promise<{ ticketId: string; text: string }[]> {
  const rows = await tx.execute<{ ticket_id: string; text: string }>(sql`
    select t.ticket_id, said.text from tickets t
    cross join lateral (
      select string_agg(body, E'\n' order by sent_at, message_id) as text from (
        select m.body, m.sent_at, m.message_id from ticket_messages tm
        join messages m on m.organization_id = tm.organization_id and m.message_id = tm.message_id
        where tm.organization_id = t.organization_id and tm.ticket_id = t.ticket_id
          and m.direction = 'inbound' and m.deleted_at is null
        order by m.sent_at desc, m.message_id desc limit ${MOST_MESSAGES}) latest) said
    where t.organization_id = ${tx.organizationId} and t.ticket_id in ${ticketIds} and said.text is not null`)
  return rows.map((row) => ({ ticketId: row.ticket_id, text: row.text }))
}

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
    /** The topics that each ticket is on by what its customer wrote last, in the order in which they come up. */
    topicsOfTicket: manyByKey<string, Recognised & { ticketId: string }>(
      read,
      async (tx, ids) => {
        const keywords = await listKeywords(tx)
        const said = keywords.length === 0 ? [] : await readCustomers(tx, ids)
        return said.flatMap(({ ticketId, text }) =>
          recogniseTopics(text, keywords).map((found) => ({ ...found, ticketId })),
        )
      },
      (row) => row.ticketId,
    ),
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

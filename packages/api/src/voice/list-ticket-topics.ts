import { and, asc, desc, eq, inArray, isNull, sql } from 'drizzle-orm'
import type { Tx } from '../db/client.ts'
import { triageCorrections } from '../triage/tables.ts'
import { type Keyword, recogniseTopics } from './recognise-topics.ts'
import { topicKeywords, topics } from './tables.ts'

/** A topic that a ticket is on: by the customer's words, or by a person's. */
export interface TicketTopic {
  ticketId: string
  topicId: string
  /** The customer's words by which it was recognised; null where none were. */
  evidence: string | null
  /** Who put it there, whatever the words; null for nobody. */
  memberId: string | null
}

/** So many messages of a customer say what the matter is about. */
const MOST_MESSAGES = 30

/**
 * The topics that tickets are on, in the order in which they come up in what the customer wrote last; then those that people
 * put there. What a person took off is not among them, whatever the words.
 */
export async function listTicketTopics(tx: Tx, ticketIds: string[]): Promise<TicketTopic[]> {
  const keywords = await listKeywords(tx)
  const said = keywords.length === 0 ? [] : await readCustomers(tx, ticketIds)
  const corrected = Map.groupBy(await listCorrected(tx, ticketIds), ({ ticketId }) => ticketId)
  const textOf = new Map(said.map(({ ticketId, text }) => [ticketId, text]))
  return ticketIds.flatMap((ticketId) => {
    const people = corrected.get(ticketId) ?? []
    const found = recogniseTopics(textOf.get(ticketId) ?? '', keywords)
    const recognised = found.flatMap(({ topicId, evidence }) => {
      const person = people.find((one) => one.topicId === topicId)
      return person?.isOn === false
        ? []
        : [{ ticketId, topicId, evidence, memberId: person?.memberId ?? null }]
    })
    const added = people
      .filter(({ topicId, isOn }) => isOn && !found.some((one) => one.topicId === topicId))
      .map(({ topicId, memberId }) => ({ ticketId, topicId, evidence: null, memberId }))
    return [...recognised, ...added]
  })
}

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

/** The last word of a person on each topic of each ticket. Index triage_corrections_ticket. */
async function listCorrected(tx: Tx, ticketIds: string[]) {
  const rows = await tx
    .selectDistinctOn([triageCorrections.ticketId, triageCorrections.topicId], {
      ticketId: triageCorrections.ticketId,
      topicId: triageCorrections.topicId,
      value: triageCorrections.valueAfter,
      memberId: triageCorrections.memberId,
    })
    .from(triageCorrections)
    .where(
      and(
        eq(triageCorrections.organizationId, tx.organizationId),
        inArray(triageCorrections.ticketId, ticketIds),
        eq(triageCorrections.what, 'topic'),
        isNull(triageCorrections.undoneAt),
      ),
    )
    .orderBy(
      asc(triageCorrections.ticketId),
      asc(triageCorrections.topicId),
      desc(triageCorrections.at),
      desc(triageCorrections.correctionId),
    )
  return rows.map(({ topicId, value, ...row }) => ({ ...row, topicId: topicId!, isOn: value === 'on' }))
}

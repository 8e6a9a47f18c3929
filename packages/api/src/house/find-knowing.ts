import { sql } from 'drizzle-orm'
import type { Tx } from '../db/client.ts'
import type { MemberId, TicketId } from '../db/id.ts'
import { listTicketTopics } from '../voice/list-ticket-topics.ts'
import { type Keyword, recogniseTopics } from '../voice/recognise-topics.ts'

/** So many of somebody's latest answers say which topics they are at. */
const LATEST_ANSWERS = 20
/** So many tickets from which cards came say the same, those looked at last first. */
const LATEST_SOURCES = 200
/** More cards than a care team keeps true. */
const MOST_CARDS = 1_000

/**
 * Which of these members know a topic that the ticket is on: who answers for a current knowledge card that asks of it or came of
 * a ticket on it, and who answered a customer on it among their latest answers. Once is enough, and nobody is put before another by how often.
 * They come in the order in which they were given; nobody does where the ticket is on no topic.
 */
export async function findKnowing(
  tx: Tx,
  ticketId: TicketId,
  memberIds: readonly MemberId[],
  now: Date,
): Promise<MemberId[]> {
  const topicIds = new Set((await listTicketTopics(tx, [ticketId])).map(({ topicId }) => topicId))
  if (topicIds.size === 0 || memberIds.length === 0) return []
  const knowing = new Set([
    ...(await listOwners(tx, topicIds, memberIds, now)),
    ...(await listAnswering(tx, topicIds, memberIds, now)),
  ])
  return memberIds.filter((memberId) => knowing.has(memberId))
}

/** Those whose cards have a keyword of one of the topics in their question. Index cards_review. */
async function listOwners(
  tx: Tx,
  topicIds: ReadonlySet<string>,
  memberIds: readonly MemberId[],
  now: Date,
): Promise<MemberId[]> {
  const keywords = await tx.execute<Keyword & Record<string, unknown>>(sql`
    select topic_id as "topicId", keyword from topic_keywords
    where organization_id = ${tx.organizationId} and topic_id in ${[...topicIds]}`)
  const owned = await tx.execute<{ owner_id: MemberId; question: string }>(sql`
    select c.owner_id, said.question from (
      select organization_id, card_id, owner_id from cards
      where organization_id = ${tx.organizationId} and archived_at is null
        and review_at > ${now.toISOString()}::timestamptz and owner_id in ${[...memberIds]}
      order by review_at, card_id limit ${MOST_CARDS}) c
    join card_texts said on said.organization_id = c.organization_id and said.card_id = c.card_id`)
  return [...owned]
    .filter(({ question }) => recogniseTopics(question, [...keywords]).length > 0)
    .map(({ owner_id: ownerId }) => ownerId)
}

/** Those among whose latest answers is one on one of the topics, or a card that is theirs came of it. Index replies_author. */
async function listAnswering(
  tx: Tx,
  topicIds: ReadonlySet<string>,
  memberIds: readonly MemberId[],
  now: Date,
): Promise<MemberId[]> {
  const answered = await tx.execute<{ member_id: MemberId; ticket_id: string }>(sql`
    select m.member_id, latest.ticket_id from members m
    cross join lateral (
      select r.ticket_id from replies r
      where r.organization_id = m.organization_id and r.author_id = m.member_id and r.state = 'sent'
      order by r.written_at desc limit ${LATEST_ANSWERS}) latest
    where m.organization_id = ${tx.organizationId} and m.member_id in ${[...memberIds]}
    union all (
      select c.owner_id, came.ticket_id from cards c
      join card_sources came on came.organization_id = c.organization_id and came.card_id = c.card_id
      where c.organization_id = ${tx.organizationId} and c.archived_at is null
        and c.review_at > ${now.toISOString()}::timestamptz and c.owner_id in ${[...memberIds]}
      order by c.review_at desc, c.card_id limit ${LATEST_SOURCES})`)
  if (answered.length === 0) return []
  const ticketIds = [...new Set([...answered].map((row) => row.ticket_id))]
  const onTopic = new Set(
    (await listTicketTopics(tx, ticketIds))
      .filter(({ topicId }) => topicIds.has(topicId))
      .map(({ ticketId }) => ticketId),
  )
  return [...answered].filter((row) => onTopic.has(row.ticket_id)).map((row) => row.member_id)
}

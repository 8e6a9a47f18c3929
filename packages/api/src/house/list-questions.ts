import { sql } from 'drizzle-orm'
import type { CardRow } from '../cards/get-card.ts'
import { redactThere } from '../cards/redact-there.ts'
import type { Tx } from '../db/client.ts'

/** What was asked of the care team on a card, and what somebody of it said. */
export interface CardQuestion {
  text: string
  askedAt: Date
  answer: string | null
  answeredAt: Date | null
}

/**
 * The questions of a card, oldest first. An answer is the first note after it by somebody else that names whoever asked: what
 * colleagues write to each other on the ticket is not theirs to read. Index house_questions_card and notes_ticket.
 */
export async function listQuestions(
  tx: Tx,
  { helpCardId, ticketId, memberId }: CardRow,
): Promise<CardQuestion[]> {
  const rows = await tx.execute<{
    body: string
    created_at: string
    name: string
    answer: string | null
    answered_at: string | null
  }>(sql`
    select asked.body, asked.created_at, asker.name, said.body as answer, said.created_at as answered_at
    from house_questions q
    join notes asked on asked.organization_id = q.organization_id and asked.note_id = q.note_id
    join members asker on asker.organization_id = asked.organization_id and asker.member_id = asked.author_id
    left join lateral (
      select n.body, n.created_at from notes n
      join note_mentions nm on nm.organization_id = n.organization_id and nm.note_id = n.note_id
      where n.organization_id = q.organization_id and n.ticket_id = asked.ticket_id
        and n.created_at >= asked.created_at and n.author_id <> ${memberId} and nm.member_id = ${memberId}
      order by n.created_at, n.note_id limit 1) said on true
    where q.organization_id = ${tx.organizationId} and q.help_card_id = ${helpCardId}
    order by asked.created_at, asked.note_id`)
  const answers = await redactThere(
    tx,
    ticketId,
    // That it is for them, whoever asked knows.
    rows.map(({ answer, name }) => (answer ?? '').replace(`@${name}`, '').trim()),
  )
  return rows.map(({ body, created_at, answer, answered_at }, nr) => ({
    text: body,
    askedAt: new Date(created_at),
    answer: answer === null ? null : answers[nr]!,
    answeredAt: answered_at === null ? null : new Date(answered_at),
  }))
}

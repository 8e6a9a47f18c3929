import { type SQL, sql } from 'drizzle-orm'
import type { Tx } from '../db/client.ts'

/** What somebody of the care team said to who asked, without the name of whom it was said to. */
export interface GivenAnswer {
  body: string
  authorId: string
  at: Date
}

/** A question to the house that somebody has answered. */
export interface AnsweredQuestion {
  ticketId: string
  noteId: string
  memberId: string
  body: string
  askedAt: Date
  answer: GivenAnswer
}

/** For how long an answer is shown as one that may be kept. */
const SHOWN_FOR = sql`interval '1 day'`

/** What was answered on these tickets within a day and is on no knowledge card, oldest first. */
export function listUnkept(tx: Tx, ticketIds: readonly string[]): Promise<AnsweredQuestion[]> {
  return listAnswered(
    tx,
    sql`card.ticket_id in ${[...ticketIds]} and said.created_at > clock_timestamp() - ${SHOWN_FOR}
      and not exists (select from card_sources kept
        where kept.organization_id = q.organization_id and kept.question_id = q.note_id)`,
  )
}

/** What was answered to one question on a ticket; null where nobody has, or it was asked elsewhere. */
export async function findAnswered(
  tx: Tx,
  ticketId: string,
  questionId: string,
): Promise<AnsweredQuestion | null> {
  const [found] = await listAnswered(tx, sql`card.ticket_id = ${ticketId} and q.note_id = ${questionId}`)
  return found ?? null
}

/**
 * The answer is the first note since by somebody else that names whoever asked, as it is on their card. Index help_cards_ticket,
 * house_questions_card and notes_ticket.
 */
async function listAnswered(tx: Tx, which: SQL): Promise<AnsweredQuestion[]> {
  const rows = await tx.execute<{
    ticket_id: string
    note_id: string
    member_id: string
    body: string
    created_at: string
    name: string
    said: string
    said_by: string
    said_at: string
  }>(sql`
    select card.ticket_id, asked.note_id, card.member_id, asked.body, asked.created_at, asker.name,
      said.body as said, said.author_id as said_by, said.created_at as said_at
    from help_cards card
    join house_questions q on q.organization_id = card.organization_id and q.help_card_id = card.help_card_id
    join notes asked on asked.organization_id = q.organization_id and asked.note_id = q.note_id
    join members asker on asker.organization_id = card.organization_id and asker.member_id = card.member_id
    cross join lateral (
      select n.body, n.author_id, n.created_at from notes n
      join note_mentions named on named.organization_id = n.organization_id and named.note_id = n.note_id
        and named.member_id = card.member_id
      where n.organization_id = asked.organization_id and n.ticket_id = asked.ticket_id
        and n.created_at >= asked.created_at and n.author_id <> card.member_id
      order by n.created_at, n.note_id limit 1) said
    where card.organization_id = ${tx.organizationId} and ${which}
    order by asked.created_at, asked.note_id`)
  return rows.map((row) => ({
    ticketId: row.ticket_id,
    noteId: row.note_id,
    memberId: row.member_id,
    body: row.body,
    askedAt: new Date(row.created_at),
    answer: {
      body: row.said.replace(`@${row.name}`, '').trim(),
      authorId: row.said_by,
      at: new Date(row.said_at),
    },
  }))
}

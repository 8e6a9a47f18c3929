import { sql } from 'drizzle-orm'
import { manyByKey } from '../graphql/batch.ts'
import type { Read } from '../graphql/reads.ts'
import { isWaitingQuestion } from './is-waiting-question.ts'
import { type AnsweredQuestion, type GivenAnswer, listUnkept } from './list-answered.ts'

/** A question that waits for an answer. */
interface OpenQuestion {
  ticketId: string
  noteId: string
  memberId: string
  body: string
  askedAt: Date
}

/** A question as it is shown, answered or not. */
export type ShownQuestion = Omit<OpenQuestion, 'ticketId'> & { answer: GivenAnswer | null }

/** What volunteers who have a ticket in hand wait to hear, and what they were told. Index help_cards_one_of_ticket and house_questions_card. */
export function houseLoaders(read: Read) {
  return {
    questionsOfTicket: manyByKey<string, OpenQuestion>(
      read,
      async (tx, ids) => {
        const rows = await tx.execute<{
          ticket_id: string
          note_id: string
          member_id: string
          body: string
          created_at: string
        }>(sql`
          select card.ticket_id, asked.note_id, card.member_id, asked.body, asked.created_at
          from help_cards card
          join house_questions q on q.organization_id = card.organization_id and q.help_card_id = card.help_card_id
          join notes asked on asked.organization_id = q.organization_id and asked.note_id = q.note_id
          where card.organization_id = ${tx.organizationId} and card.ticket_id in ${[...ids]}
            and ${isWaitingQuestion}
          order by asked.created_at, asked.note_id`)
        return [...rows].map((row) => ({
          ticketId: row.ticket_id,
          noteId: row.note_id,
          memberId: row.member_id,
          body: row.body,
          askedAt: new Date(row.created_at),
        }))
      },
      (row) => row.ticketId,
    ),
    unkeptAnswersOfTicket: manyByKey<string, AnsweredQuestion>(read, listUnkept, (row) => row.ticketId),
  }
}

import { sql } from 'drizzle-orm'

/**
 * That the note `asked` on the card `card` waits for an answer: whoever asked has the ticket in hand, and no note of somebody
 * else names them since. Index notes_ticket.
 */
export const isWaitingQuestion = sql`card.closed_at is null and card.recall is null and card.ends_at > clock_timestamp()
  and not exists (select from notes said
    join note_mentions named on named.organization_id = said.organization_id and named.note_id = said.note_id
    where said.organization_id = asked.organization_id and said.ticket_id = asked.ticket_id
      and said.created_at >= asked.created_at and said.author_id <> card.member_id
      and named.member_id = card.member_id)`

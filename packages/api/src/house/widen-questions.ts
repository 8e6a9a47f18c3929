import { sql } from 'drizzle-orm'
import type { World } from '../context.ts'
import type { Tx } from '../db/client.ts'
import type { MemberId, TicketId } from '../db/id.ts'
import { recordEvent } from '../events/record-event.ts'
import { isWaitingQuestion } from './is-waiting-question.ts'

/**
 * Asks everybody who is there what those who know the topic have not answered in their time. Each question is widened once,
 * whatever the number of workers; one that waits no longer, because it was answered or its card has ended, is told to nobody.
 * Returns how many were. Index house_questions_widening.
 */
export async function widenQuestions(tx: Tx, world: World): Promise<number> {
  const due = await tx.execute<{ note_id: string }>(sql`
    update house_questions set widens_at = null
    where organization_id = ${tx.organizationId} and note_id in (
      select note_id from house_questions
      where organization_id = ${tx.organizationId} and widens_at <= ${world.now().toISOString()}::timestamptz
      for update skip locked)
    returning note_id`)
  if (due.length === 0) return 0
  const waiting = await tx.execute<{ note_id: string; ticket_id: TicketId; author_id: MemberId }>(sql`
    select asked.note_id, asked.ticket_id, asked.author_id
    from house_questions q
    join help_cards card on card.organization_id = q.organization_id and card.help_card_id = q.help_card_id
    join notes asked on asked.organization_id = q.organization_id and asked.note_id = q.note_id
    where q.organization_id = ${tx.organizationId} and q.note_id in ${[...due].map((row) => row.note_id)}
      and ${isWaitingQuestion}
    order by asked.created_at, asked.note_id`)
  for (const { note_id: noteId, ticket_id: ticketId, author_id: authorId } of waiting)
    await recordEvent(tx, world, { type: 'house.asked', noteId, ticketId, authorId, askedIds: null })
  return waiting.length
}

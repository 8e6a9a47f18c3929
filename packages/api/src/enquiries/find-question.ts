import { sql } from 'drizzle-orm'
import type { Tx } from '../db/client.ts'
import type { MessageId, TicketId } from '../db/id.ts'

/**
 * Our last message on a ticket before one of the customer's there: what that answers. Null where the message is not the
 * customer's, is on another ticket, was taken back, or where we had said nothing before it. Index ticket_messages_ticket.
 */
export async function findQuestion(
  tx: Tx,
  ticketId: TicketId,
  answerMessageId: MessageId,
): Promise<MessageId | null> {
  const [row] = await tx.execute<{ message_id: MessageId }>(sql`
    select ours.message_id from ticket_messages said
    join messages answer on answer.organization_id = said.organization_id and answer.message_id = said.message_id
    join ticket_messages sent on sent.organization_id = said.organization_id and sent.ticket_id = said.ticket_id
    join messages ours on ours.organization_id = sent.organization_id and ours.message_id = sent.message_id
    where said.organization_id = ${tx.organizationId} and said.ticket_id = ${ticketId}
      and said.message_id = ${answerMessageId} and answer.direction = 'inbound' and answer.deleted_at is null
      and ours.direction = 'outbound' and ours.deleted_at is null and ours.sent_at < answer.sent_at
    order by ours.sent_at desc, ours.message_id desc limit 1`)
  return row?.message_id ?? null
}

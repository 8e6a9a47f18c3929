import { and, asc, eq } from 'drizzle-orm'
import type { Tx } from '../db/client.ts'
import type { MessageId, TicketId } from '../db/id.ts'
import { messages } from '../inbox/tables.ts'
import { replies } from '../replies/tables.ts'
import { ticketMessages } from '../tickets/tables.ts'

/** A message on a ticket, theirs or ours, with what ours answers. */
export interface Said {
  messageId: MessageId
  homeTicketId: string | null
  direction: 'inbound' | 'outbound'
  replyId: string | null
  sentAt: Date
  body: string
  /** The customer's message that an answer is to; null for the customer's own. */
  answered: Said | null
}

/** What was said on a ticket, the oldest first. An answer that names no message is to the latest before it. */
export async function listSaid(tx: Tx, ticketId: TicketId): Promise<Said[]> {
  const rows = await tx
    .select({
      messageId: messages.messageId,
      homeTicketId: ticketMessages.homeTicketId,
      direction: messages.direction,
      replyId: messages.replyId,
      sentAt: messages.sentAt,
      body: messages.body,
      externalId: messages.externalId,
      parentExternalId: messages.parentExternalId,
      inReplyToId: replies.inReplyToId,
    })
    .from(ticketMessages)
    .innerJoin(
      messages,
      and(
        eq(messages.organizationId, ticketMessages.organizationId),
        eq(messages.messageId, ticketMessages.messageId),
      ),
    )
    .leftJoin(
      replies,
      and(eq(replies.organizationId, messages.organizationId), eq(replies.replyId, messages.replyId)),
    )
    .where(and(eq(ticketMessages.organizationId, tx.organizationId), eq(ticketMessages.ticketId, ticketId)))
    .orderBy(asc(messages.sentAt), asc(messages.externalId))
  const theirs: (Said & { externalId: string })[] = []
  return rows.map(({ inReplyToId, parentExternalId, externalId, ...row }) => {
    const said = { ...row, messageId: row.messageId as MessageId, externalId, answered: null }
    if (row.direction === 'inbound') {
      theirs.push(said)
      return said
    }
    const named = theirs.find((one) => one.messageId === inReplyToId || one.externalId === parentExternalId)
    return { ...said, answered: named ?? theirs.at(-1) ?? null }
  })
}

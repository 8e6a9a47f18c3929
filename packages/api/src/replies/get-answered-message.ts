import { and, desc, eq, isNull } from 'drizzle-orm'
import type { Tx } from '../db/client.ts'
import type { MessageId } from '../db/id.ts'
import { messages } from '../inbox/tables.ts'
import { Refusal } from '../refusal.ts'
import { ticketMessages } from '../tickets/tables.ts'

const MISMATCH = {
  public: 'The customer wrote in private. Answer in private.',
  private: 'The customer has not written in private. Answer in public.',
} as const

/**
 * The customer's message that a reply answers: the one named, else the ticket's latest of this visibility that stands in
 * the thread.
 * Refused with MESSAGE_NOT_FOUND (not on this ticket), MESSAGE_DELETED, or VISIBILITY_MISMATCH: what was
 * written in private is never answered in public, and nobody is written to in private who has not done so first.
 */
export async function getAnsweredMessage(
  tx: Tx,
  { ticketId, threadId }: { ticketId: string; threadId: string },
  messageId: MessageId | null,
  visibility: 'public' | 'private',
) {
  const path = ['inReplyToId']
  const [message] = await tx
    .select({
      messageId: messages.messageId,
      externalId: messages.externalId,
      visibility: messages.visibility,
      sentAt: messages.sentAt,
      deletedAt: messages.deletedAt,
    })
    .from(ticketMessages)
    .innerJoin(
      messages,
      and(
        eq(messages.organizationId, ticketMessages.organizationId),
        eq(messages.messageId, ticketMessages.messageId),
      ),
    )
    .where(
      and(
        eq(ticketMessages.organizationId, tx.organizationId),
        eq(ticketMessages.ticketId, ticketId),
        eq(messages.direction, 'inbound'),
        messageId === null
          ? and(
              eq(messages.threadId, threadId),
              isNull(messages.deletedAt),
              eq(messages.visibility, visibility),
            )
          : eq(messages.messageId, messageId),
      ),
    )
    .orderBy(desc(messages.sentAt), desc(messages.messageId))
    .limit(1)

  if (!message) {
    throw messageId === null
      ? await explainNothingToAnswer(tx, ticketId, visibility)
      : new Refusal('MESSAGE_NOT_FOUND', 'This message is not on this ticket. Reload the page.', { path })
  }
  if (message.deletedAt) {
    throw new Refusal('MESSAGE_DELETED', 'The customer has deleted the message you answer.', {
      parameters: { deletedAt: message.deletedAt.toISOString() },
      path,
    })
  }
  if (visibility !== message.visibility) {
    throw new Refusal('VISIBILITY_MISMATCH', MISMATCH[visibility], {
      parameters: { visibility: message.visibility },
      path: ['visibility'],
    })
  }
  return message
}

/** Nothing of this visibility stands: all of it was deleted, or the customer never wrote that way. */
async function explainNothingToAnswer(
  tx: Tx,
  ticketId: string,
  visibility: 'public' | 'private',
): Promise<Refusal> {
  const [written] = await tx
    .select({ messageId: messages.messageId })
    .from(ticketMessages)
    .innerJoin(
      messages,
      and(
        eq(messages.organizationId, ticketMessages.organizationId),
        eq(messages.messageId, ticketMessages.messageId),
      ),
    )
    .where(
      and(
        eq(ticketMessages.organizationId, tx.organizationId),
        eq(ticketMessages.ticketId, ticketId),
        eq(messages.direction, 'inbound'),
        eq(messages.visibility, visibility),
      ),
    )
    .limit(1)
  if (written) {
    return new Refusal(
      'MESSAGE_DELETED',
      'The customer has deleted every message you could answer this way.',
      {
        path: ['inReplyToId'],
      },
    )
  }
  return new Refusal('VISIBILITY_MISMATCH', MISMATCH[visibility], {
    path: ['visibility'],
    parameters: { visibility },
  })
}

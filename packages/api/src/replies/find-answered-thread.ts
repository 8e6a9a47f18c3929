import { and, desc, eq, isNull } from 'drizzle-orm'
import type { Tx } from '../db/client.ts'
import type { ChannelId, MessageId, ThreadId } from '../db/id.ts'
import { messages } from '../inbox/tables.ts'
import { ticketMessages } from '../tickets/tables.ts'

/**
 * Where a reply will stand: in the thread, and on the channel, of the message it answers, which a merge may have brought
 * from elsewhere. The ticket's own where there is nothing to answer.
 */
export async function findAnsweredThread(
  tx: Tx,
  ticket: { ticketId: string; threadId: string; channelId: string },
  messageId: MessageId | null,
  visibility: 'public' | 'private',
): Promise<{ threadId: ThreadId; channelId: ChannelId }> {
  const [message] = await tx
    .select({ threadId: messages.threadId, channelId: messages.channelId })
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
        eq(ticketMessages.ticketId, ticket.ticketId),
        eq(messages.direction, 'inbound'),
        messageId === null
          ? and(isNull(messages.deletedAt), eq(messages.visibility, visibility))
          : eq(messages.messageId, messageId),
      ),
    )
    .orderBy(desc(messages.sentAt), desc(messages.messageId))
    .limit(1)
  const { threadId, channelId } = message ?? ticket
  return { threadId: threadId as ThreadId, channelId: channelId as ChannelId }
}

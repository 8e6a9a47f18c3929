import { and, eq, inArray, isNotNull } from 'drizzle-orm'
import type { Tx } from '../db/client.ts'
import type { ChannelId, MessageId } from '../db/id.ts'
import type { Event } from '../events/event.ts'
import { messages } from './tables.ts'

/** What a search had found comes by itself as well: it was said to us after all, and is an ordinary message from now on. */
export async function admitHits(tx: Tx, channelId: ChannelId, externalIds: string[]): Promise<Event[]> {
  if (externalIds.length === 0) return []
  const admitted = await tx
    .update(messages)
    .set({ savedSearchId: null })
    .where(
      and(
        eq(messages.organizationId, tx.organizationId),
        eq(messages.channelId, channelId),
        inArray(messages.externalId, externalIds),
        isNotNull(messages.savedSearchId),
      ),
    )
    .returning({ messageId: messages.messageId, text: messages.body })
  return admitted.map(({ messageId, text }) => ({
    type: 'message.addressed',
    messageId: messageId as MessageId,
    text,
  }))
}

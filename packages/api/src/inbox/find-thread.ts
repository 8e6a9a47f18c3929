import type { MessageReceived } from '@relais/connectors'
import { sql } from 'drizzle-orm'
import type { Tx } from '../db/client.ts'
import { newId, type ChannelId, type ThreadId } from '../db/id.ts'
import { threads } from './tables.ts'

/** The threads of these messages by their network's id, opened where they are new, and locked until the commit. */
export async function findThreads(
  tx: Tx,
  channelId: ChannelId,
  received: MessageReceived[],
): Promise<Map<string, ThreadId>> {
  const wanted = new Map<string, MessageReceived>()
  for (const event of received) {
    const known = wanted.get(event.threadExternalId)
    if (!known || known.sentAt < event.sentAt) wanted.set(event.threadExternalId, event)
  }
  const rows = await tx
    .insert(threads)
    .values(
      [...wanted]
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .map(([externalId, event]) => ({
          organizationId: tx.organizationId,
          threadId: newId<'thread'>(),
          channelId,
          externalId,
          visibility: event.visibility,
          lastMessageAt: event.sentAt,
        })),
    )
    .onConflictDoUpdate({
      target: [threads.organizationId, threads.channelId, threads.externalId],
      set: { revision: sql`${threads.revision}` },
    })
    .returning({ threadId: threads.threadId, externalId: threads.externalId })
  return new Map(rows.map((row) => [row.externalId, row.threadId as ThreadId]))
}

import { and, desc, eq, inArray, or } from 'drizzle-orm'
import type { Viewer } from '../context.ts'
import { manyByKey, oneByKey } from '../graphql/batch.ts'
import type { Read } from '../graphql/reads.ts'
import { messages, threads, unsupportedKinds } from './tables.ts'

export type MessageRow = typeof messages.$inferSelect
export type ThreadRow = typeof threads.$inferSelect
export type UnsupportedKindRow = typeof unsupportedKinds.$inferSelect

/** Threads and what was said in them. */
export function inboxLoaders(read: Read, viewer: Viewer) {
  return {
    thread: oneByKey<string, ThreadRow>(
      read,
      (tx, ids) =>
        tx
          .select()
          .from(threads)
          .where(and(eq(threads.organizationId, tx.organizationId), inArray(threads.threadId, ids))),
      (row) => row.threadId,
    ),
    /** What volunteers may know of a message stands on a card. */
    message: oneByKey<string, MessageRow>(
      read,
      (tx, ids) =>
        viewer.role === 'volunteer'
          ? Promise.resolve([])
          : tx
              .select()
              .from(messages)
              .where(and(eq(messages.organizationId, tx.organizationId), inArray(messages.messageId, ids))),
      (row) => row.messageId,
    ),
    /** By `externalKey`: what a message answers is known by the network's id alone. Index messages_external. */
    messageByExternalId: oneByKey<string, MessageRow>(
      read,
      (tx, keys) => {
        const byChannel = Map.groupBy(
          keys.map((key) => key.split(/ (.*)/s, 2) as [string, string]),
          ([channelId]) => channelId,
        )
        return tx
          .select()
          .from(messages)
          .where(
            and(
              eq(messages.organizationId, tx.organizationId),
              or(
                ...[...byChannel].map(([channelId, pairs]) =>
                  and(
                    eq(messages.channelId, channelId),
                    inArray(
                      messages.externalId,
                      pairs.map(([, externalId]) => externalId),
                    ),
                  ),
                ),
              ),
            ),
          )
      },
      (row) => externalKey(row.channelId, row.externalId),
    ),
    unsupportedKindsOfChannel: manyByKey<string, UnsupportedKindRow>(
      read,
      (tx, ids) =>
        tx
          .select()
          .from(unsupportedKinds)
          .where(
            and(
              eq(unsupportedKinds.organizationId, tx.organizationId),
              inArray(unsupportedKinds.channelId, ids),
            ),
          )
          .orderBy(desc(unsupportedKinds.lastSeenAt)),
      (row) => row.channelId,
    ),
  }
}

/** What a message is known by on its network: its channel and the network's id. */
export function externalKey(channelId: string, externalId: string): string {
  return `${channelId} ${externalId}`
}

import { and, eq, inArray } from 'drizzle-orm'
import type { ChannelId } from '../db/id.ts'
import { oneByKey } from '../graphql/batch.ts'
import type { Read } from '../graphql/reads.ts'
import type { ChannelRow } from './find-channel.ts'
import { channelPolls, channels } from './tables.ts'

export type ChannelPollRow = typeof channelPolls.$inferSelect

/** Connected accounts and how polling them stands. */
export function channelLoaders(read: Read) {
  return {
    channel: oneByKey<string, ChannelRow>(
      read,
      async (tx, ids) => {
        const rows = await tx
          .select()
          .from(channels)
          .where(and(eq(channels.organizationId, tx.organizationId), inArray(channels.channelId, ids)))
        return rows.map((row) => ({ ...row, channelId: row.channelId as ChannelId }))
      },
      (row) => row.channelId,
    ),
    pollOfChannel: oneByKey<string, ChannelPollRow>(
      read,
      (tx, ids) =>
        tx
          .select()
          .from(channelPolls)
          .where(
            and(eq(channelPolls.organizationId, tx.organizationId), inArray(channelPolls.channelId, ids)),
          ),
      (row) => row.channelId,
    ),
  }
}

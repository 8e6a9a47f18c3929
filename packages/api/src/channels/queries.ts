import { asc, eq } from 'drizzle-orm'
import type { Tx } from '../db/client.ts'
import type { ChannelId } from '../db/id.ts'
import type { ChannelRow } from './find-channel.ts'
import { channels } from './tables.ts'

/** Every connected account; there are tens at most. Index channels_account. */
export async function listChannels(tx: Tx): Promise<ChannelRow[]> {
  const rows = await tx
    .select()
    .from(channels)
    .where(eq(channels.organizationId, tx.organizationId))
    .orderBy(asc(channels.network), asc(channels.name), asc(channels.channelId))
  return rows.map((row) => ({ ...row, channelId: row.channelId as ChannelId }))
}

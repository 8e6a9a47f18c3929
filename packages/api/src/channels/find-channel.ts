import { eq } from 'drizzle-orm'
import type { Tx } from '../db/client.ts'
import type { ChannelId } from '../db/id.ts'
import { Refusal } from '../refusal.ts'
import { channels } from './tables.ts'

export type ChannelRow = Omit<typeof channels.$inferSelect, 'channelId'> & { channelId: ChannelId }

/** The channel, or null where there is none in this organization. */
export async function findChannel(tx: Tx, channelId: ChannelId): Promise<ChannelRow | null> {
  const [row] = await tx.select().from(channels).where(eq(channels.channelId, channelId))
  return row ? { ...row, channelId: row.channelId as ChannelId } : null
}

/** The channel; refused with CHANNEL_NOT_FOUND where there is none in this organization. */
export async function getChannel(tx: Tx, channelId: ChannelId): Promise<ChannelRow> {
  const channel = await findChannel(tx, channelId)
  if (!channel) throw new Refusal('CHANNEL_NOT_FOUND', 'This channel does not exist. Reload the page.')
  return channel
}

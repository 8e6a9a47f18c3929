import { sql } from 'drizzle-orm'
import type { Ctx } from '../context.ts'
import type { ChannelId } from '../db/id.ts'
import type { ChannelRow } from './find-channel.ts'
import { changeStatus } from './pause-channel.ts'
import { channels } from './tables.ts'

/** Lets a paused channel go on as it was, open or only listening; it catches up by itself. */
export function resumeChannel(ctx: Ctx, input: { channelId: ChannelId }): Promise<ChannelRow> {
  const resumed = { status: sql`coalesce(${channels.pausedFrom}, 'open')`, pausedFrom: null }
  return changeStatus(ctx, input.channelId, ['paused'], resumed, 'channel.resumed')
}

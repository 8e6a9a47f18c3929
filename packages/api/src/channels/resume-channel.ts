import type { Ctx } from '../context.ts'
import type { ChannelId } from '../db/id.ts'
import type { ChannelRow } from './find-channel.ts'
import { changeStatus } from './pause-channel.ts'

/** Lets a paused channel go on; it catches up by itself. */
export function resumeChannel(ctx: Ctx, input: { channelId: ChannelId }): Promise<ChannelRow> {
  return changeStatus(ctx, input.channelId, ['paused'], 'open')
}

import { and, eq, inArray, sql } from 'drizzle-orm'
import type { PgUpdateSetSource } from 'drizzle-orm/pg-core'
import { recordAudit } from '../audit/record-audit.ts'
import type { Ctx } from '../context.ts'
import type { ChannelId } from '../db/id.ts'
import { actorOf } from '../members/act-as.ts'
import { Refusal } from '../refusal.ts'
import { type ChannelRow, getChannel } from './find-channel.ts'
import { endOutage } from './record-outage.ts'
import { channels } from './tables.ts'

/** Stops a channel for a while: nothing is fetched and nothing is sent; its webhooks are still kept. */
export function pauseChannel(ctx: Ctx, input: { channelId: ChannelId }): Promise<ChannelRow> {
  const paused = { status: 'paused', pausedFrom: sql`${channels.status}` } as const
  return changeStatus(ctx, input.channelId, ['open', 'listening'], paused, 'channel.paused')
}

/** The two verbs' one change: refused with CHANNEL_STATUS where the channel is not in one of the statuses `from`. */
export function changeStatus(
  ctx: Ctx,
  channelId: ChannelId,
  from: ChannelRow['status'][],
  change: PgUpdateSetSource<typeof channels>,
  action: 'channel.paused' | 'channel.resumed',
): Promise<ChannelRow> {
  return ctx.transaction(async (tx) => {
    const channel = await getChannel(tx, channelId)
    const changed = await tx
      .update(channels)
      .set(change)
      .where(and(eq(channels.channelId, channelId), inArray(channels.status, from)))
      .returning({ channelId: channels.channelId })
    if (changed.length === 0) {
      throw new Refusal('CHANNEL_STATUS', `This channel is ${channel.status}. Reload the page.`, {
        path: ['channelId'],
        parameters: { status: channel.status },
      })
    }
    // A channel that we stop is not one whose network does not answer.
    await endOutage(tx, channelId)
    await recordAudit(tx, ctx.keys, {
      at: ctx.now(),
      actor: actorOf(ctx.viewer),
      action,
      subject: `channel:${channelId}`,
    })
    return getChannel(tx, channelId)
  })
}

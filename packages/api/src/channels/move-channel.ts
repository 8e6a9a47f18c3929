import { eq } from 'drizzle-orm'
import { recordAudit } from '../audit/record-audit.ts'
import type { Ctx } from '../context.ts'
import type { ChannelId } from '../db/id.ts'
import { actorOf } from '../members/act-as.ts'
import { type ChannelRow, getChannel } from './find-channel.ts'
import { saveSecrets } from './open-call.ts'
import { channels } from './tables.ts'

export interface MoveChannelInput {
  channelId: ChannelId
  /** Where the network is reached from now on. */
  serviceUrl: string
  /** The secret its webhooks are signed with from now on. */
  webhookSecret: string
}

/** A network that the company hosts itself has moved: the channel keeps its tickets and calls the other address. */
export async function moveChannel(
  ctx: Ctx,
  { channelId, serviceUrl, webhookSecret }: MoveChannelInput,
): Promise<ChannelRow> {
  return ctx.transaction(async (tx) => {
    await getChannel(tx, channelId)
    await saveSecrets(tx, ctx, channelId, { webhookSecret }, 'door')
    await tx.update(channels).set({ serviceUrl }).where(eq(channels.channelId, channelId))
    await recordAudit(tx, ctx.keys, {
      at: ctx.now(),
      actor: actorOf(ctx.viewer),
      action: 'channel.moved',
      subject: `channel:${channelId}`,
    })
    return getChannel(tx, channelId)
  })
}

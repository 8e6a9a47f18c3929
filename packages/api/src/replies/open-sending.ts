import type { Call, Connector, OutboundReply } from '@relais/connectors'
import { getChannel } from '../channels/find-channel.ts'
import { openCall } from '../channels/open-call.ts'
import type { World } from '../context.ts'
import type { Tx } from '../db/client.ts'
import type { ChannelId } from '../db/id.ts'
import { openPart } from './open-part.ts'
import type { PartRow, ReplyRow } from './reply-row.ts'

/** One call to a network about one post of a reply: to make it, or to look whether it stands. */
export interface Sending {
  connector: Connector
  call: Call
  part: PartRow
  outbound: OutboundReply
}

/** Gets everything ready for a call; what it may take is counted from here. */
export async function openSending(
  tx: Tx,
  world: World,
  reply: ReplyRow,
  part: PartRow,
  timeoutMs: number,
): Promise<Sending> {
  const channel = await getChannel(tx, reply.channelId as ChannelId)
  const connector = world.connectors.get(channel.network)
  if (!connector) throw new Error(`The connector for ${channel.network} is not installed.`)
  return {
    connector,
    call: await openCall(tx, world, channel, AbortSignal.timeout(timeoutMs)),
    part,
    outbound: await openPart(tx, reply, part),
  }
}

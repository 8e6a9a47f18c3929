import type { Connector } from '@relais/connectors'
import { eq } from 'drizzle-orm'
import { type ChannelRow, getChannel } from '../channels/find-channel.ts'
import type { World } from '../context.ts'
import type { Tx } from '../db/client.ts'
import type { ChannelId } from '../db/id.ts'
import { organizations } from '../members/tables.ts'
import { Refusal } from '../refusal.ts'

/** The channel with its connector, if anything may be sent on it now: it is open and publishing is not stopped. */
export async function checkChannel(
  tx: Tx,
  world: World,
  channelId: ChannelId,
): Promise<{ channel: ChannelRow; connector: Connector }> {
  const channel = await getChannel(tx, channelId)
  const refusal = refuseChannel(channel.status) ?? (await refusePublishing(tx))
  if (refusal) throw refusal
  const connector = world.connectors.get(channel.network)
  if (!connector) {
    throw new Refusal(
      'NETWORK_NOT_INSTALLED',
      `The connector for ${channel.network} is not installed. Ask an administrator.`,
      { parameters: { network: channel.network } },
    )
  }
  return { channel, connector }
}

/** Why a channel in this status sends nothing; null when it does. */
export function refuseChannel(status: ChannelRow['status']): Refusal | null {
  switch (status) {
    case 'open':
      return null
    case 'listening':
      return new Refusal('CHANNEL_LISTENING', 'This channel only listens. An administrator can open it.')
    case 'paused':
      return new Refusal('CHANNEL_PAUSED', 'This channel is paused. An administrator can open it again.')
    case 'disconnected':
      return new Refusal('CHANNEL_DISCONNECTED', 'This channel is disconnected. Connect it again first.')
  }
}

/** Why the organization sends nothing at all; null when it does. */
async function refusePublishing(tx: Tx): Promise<Refusal | null> {
  const [row] = await tx
    .select({ at: organizations.publishingStoppedAt, reason: organizations.publishingStoppedReason })
    .from(organizations)
    .where(eq(organizations.organizationId, tx.organizationId))
  if (!row?.at) return null
  return new Refusal(
    'PUBLISHING_STOPPED',
    'Publishing is stopped for the whole organization. Your text is kept; a supervisor can start it again.',
    { parameters: { since: row.at.toISOString(), reason: row.reason } },
  )
}

import type { InboundEvent } from '@relais/connectors'
import { eq, sql } from 'drizzle-orm'
import type { ChannelRow } from '../channels/find-channel.ts'
import type { World } from '../context.ts'
import type { Tx } from '../db/client.ts'
import type { DeliveryId } from '../db/id.ts'
import { recordEvents } from '../events/record-event.ts'
import { channels } from '../channels/tables.ts'
import { countUnsupported } from './count-unsupported.ts'
import { receiveChanges } from './receive-change.ts'
import { receiveMessages } from './receive-message.ts'

type EventKind = InboundEvent['kind']

/** One normalised event with the delivery it came in. */
export interface Received<Kind extends EventKind = EventKind> {
  event: Extract<InboundEvent, { kind: Kind }>
  deliveryId: DeliveryId | null
  receivedAt: Date
  /** History read at connection: no clock starts and nobody is called. */
  isImported: boolean
  /** The saved search that found it; null or absent for what came by itself. */
  savedSearchId?: string | null
}

/**
 * Takes in what a channel's connector understood, in one transaction: messages once, edits and deletions by the
 * newest, unknown kinds counted; then tells the other rooms. Any order and any number of repetitions end in the same
 * threads.
 */
export async function receiveEvents(
  tx: Tx,
  world: World,
  channel: ChannelRow,
  received: Received[],
): Promise<void> {
  const of = <Kind extends EventKind>(kind: Kind) =>
    received.filter((one) => one.event.kind === kind) as unknown as Received<Kind>[]

  await countUnsupported(tx, channel.channelId, of('unsupported'))
  const fromMessages = await receiveMessages(tx, world, channel, of('message.received'))
  const fromChanges = await receiveChanges(tx, channel, [...of('message.edited'), ...of('message.deleted')])
  await recordEvents(tx, world, [...fromMessages, ...fromChanges])

  if (received.length > 0) {
    await tx
      .update(channels)
      .set({ lastEventAt: sql`greatest(${channels.lastEventAt}, clock_timestamp())` })
      .where(eq(channels.channelId, channel.channelId))
  }
}

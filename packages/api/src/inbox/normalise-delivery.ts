import { and, asc, eq, inArray, sql } from 'drizzle-orm'
import { getChannel } from '../channels/find-channel.ts'
import type { World } from '../context.ts'
import type { Tx } from '../db/client.ts'
import type { ChannelId, DeliveryId } from '../db/id.ts'
import { type Received, receiveEvents } from './receive-events.ts'
import { deliveries } from './tables.ts'

/** After so many attempts a delivery is set aside, for a person to look at and to replay. */
export const MOST_ATTEMPTS = 8

const LONGEST_PAUSE_SECONDS = 600

export type DeliveryOutcome = 'normalised' | 'unrecognised' | 'waiting' | 'dead'

/** Which deliveries of one channel, and under whose lease. */
export interface DeliveryBatch {
  channelId: ChannelId
  deliveryIds: DeliveryId[]
  owner: string
}

/**
 * Parses deliveries of one channel and takes in what they say, all in this transaction. Deliveries whose lease has
 * passed to somebody else are left to them.
 */
export async function normaliseDeliveries(
  tx: Tx,
  world: World,
  batch: DeliveryBatch,
): Promise<DeliveryOutcome[]> {
  const channel = await getChannel(tx, batch.channelId)
  const connector = world.connectors.get(channel.network)
  if (!connector)
    throw new Error(`No connector for ${channel.network} is installed. Add its package to RELAIS_CONNECTORS.`)
  const rows = await tx
    .select({
      deliveryId: deliveries.deliveryId,
      body: deliveries.body,
      receivedAt: deliveries.receivedAt,
      transport: deliveries.transport,
      savedSearchId: deliveries.savedSearchId,
    })
    .from(deliveries)
    .where(
      and(
        inArray(deliveries.deliveryId, batch.deliveryIds),
        eq(deliveries.leaseOwner, batch.owner),
        eq(deliveries.status, 'waiting'),
      ),
    )
    .orderBy(asc(deliveries.deliveryId))
    .for('update')

  const received: Received[] = []
  const outcomes = new Map<string, DeliveryOutcome>()
  for (const row of rows) {
    const events = connector.parse(row.body, channel)
    const isUnknown = events.length > 0 && events.every((event) => event.kind === 'unsupported')
    outcomes.set(row.deliveryId, isUnknown ? 'unrecognised' : 'normalised')
    for (const event of events) {
      received.push({
        event,
        deliveryId: row.deliveryId as DeliveryId,
        receivedAt: row.receivedAt,
        isImported: row.transport === 'import',
        savedSearchId: row.savedSearchId,
      } as Received)
    }
  }
  await receiveEvents(tx, world, channel, received)

  for (const outcome of ['normalised', 'unrecognised'] as const) {
    const ids = rows.map((row) => row.deliveryId).filter((id) => outcomes.get(id) === outcome)
    if (ids.length === 0) continue
    await tx
      .update(deliveries)
      .set({
        status: outcome,
        normalisedAt: sql`clock_timestamp()`,
        leaseOwner: null,
        leaseUntil: null,
        lastError: null,
      })
      .where(inArray(deliveries.deliveryId, ids))
  }
  return [...outcomes.values()]
}

/** Notes why a delivery failed: it waits, longer each time, and is set aside after eight attempts. */
export async function failDelivery(
  tx: Tx,
  deliveryId: DeliveryId,
  owner: string,
  error: unknown,
): Promise<DeliveryOutcome> {
  const reason = error instanceof Error ? `${error.name}: ${error.message}` : String(error)
  const [row] = await tx
    .update(deliveries)
    .set({
      lastError: reason.replaceAll('\0', '').slice(0, 2_000),
      status: sql`case when ${deliveries.attempts} >= ${MOST_ATTEMPTS} then 'dead' else 'waiting' end`,
      notBefore: sql`clock_timestamp() + make_interval(secs => least(${LONGEST_PAUSE_SECONDS}, power(2, ${deliveries.attempts})) * (0.5 + random() / 2))`,
      leaseOwner: null,
      leaseUntil: null,
    })
    .where(and(eq(deliveries.deliveryId, deliveryId), eq(deliveries.leaseOwner, owner)))
    .returning({ status: deliveries.status })
  return row?.status === 'dead' ? 'dead' : 'waiting'
}

/** Sets a delivery aside at once, for a person to look at and to replay. */
export async function setDeliveryAside(
  tx: Tx,
  deliveryId: DeliveryId,
  owner: string,
  reason: string,
): Promise<void> {
  await tx
    .update(deliveries)
    .set({ status: 'dead', lastError: reason, leaseOwner: null, leaseUntil: null })
    .where(and(eq(deliveries.deliveryId, deliveryId), eq(deliveries.leaseOwner, owner)))
}

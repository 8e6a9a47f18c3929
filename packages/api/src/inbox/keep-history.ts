import { createHash, randomUUID } from 'node:crypto'
import type { World } from '../context.ts'
import type { Tx } from '../db/client.ts'
import { type ChannelId, type DeliveryId, newId } from '../db/id.ts'
import { normaliseDeliveries } from './normalise-delivery.ts'
import { deliveries } from './tables.ts'

/** A webhook of the past, and when it would have come. */
export interface PastDelivery {
  body: string
  receivedAt: Date
}

/** Longer than it takes to read them. */
const LEASE_MS = 60_000

/**
 * Takes in what a network tells of the past as if each had come in its time, all in this transaction: nobody is told of a
 * promise that seems broken because its answer has not been read yet.
 */
export async function keepHistory(
  tx: Tx,
  world: World,
  channelId: ChannelId,
  past: readonly PastDelivery[],
): Promise<void> {
  if (past.length === 0) return
  const owner = randomUUID()
  const leaseUntil = new Date(world.now().getTime() + LEASE_MS)
  const kept = await tx
    .insert(deliveries)
    .values(
      past.map(({ body, receivedAt }) => ({
        organizationId: tx.organizationId,
        deliveryId: newId<'delivery'>(),
        channelId,
        deliveryKey: createHash('sha256').update(body).digest('hex'),
        transport: 'webhook' as const,
        body: Buffer.from(body),
        receivedAt,
        notBefore: receivedAt,
        leaseOwner: owner,
        leaseUntil,
      })),
    )
    .onConflictDoNothing()
    .returning({ deliveryId: deliveries.deliveryId })
  const deliveryIds = kept.map(({ deliveryId }) => deliveryId as DeliveryId)
  await normaliseDeliveries(tx, world, { channelId, deliveryIds, owner })
}

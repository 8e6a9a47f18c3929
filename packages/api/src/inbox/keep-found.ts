import type { RawDelivery } from '@relais/connectors'
import { and, eq, inArray, sql } from 'drizzle-orm'
import type { World } from '../context.ts'
import type { Tx } from '../db/client.ts'
import { type ChannelId, newId } from '../db/id.ts'
import { deliveries, messages } from './tables.ts'

/**
 * Keeps what a saved search found, a post a delivery, and says how many are new: another search of the channel may have
 * found them as well.
 */
export async function keepFound(
  tx: Tx,
  world: World,
  { channelId, savedSearchId }: { channelId: ChannelId; savedSearchId: string },
  found: RawDelivery[],
): Promise<number> {
  if (found.length === 0) return 0
  const now = world.now()
  const kept = await tx
    .insert(deliveries)
    .values(
      found.map((delivery) => ({
        organizationId: tx.organizationId,
        deliveryId: newId<'delivery'>(),
        channelId,
        deliveryKey: delivery.deliveryKey,
        transport: 'search' as const,
        savedSearchId,
        body: delivery.body,
        receivedAt: now,
        notBefore: now,
      })),
    )
    .onConflictDoNothing()
    .returning({ deliveryId: deliveries.deliveryId })
  await tx.execute(sql`select pg_notify('relais_work', 'deliveries')`)
  return kept.length
}

/** Which of these are in already, as messages or on their way, by their network's ids. Indexes messages_external, deliveries_key. */
export async function findKnown(
  tx: Tx,
  channelId: ChannelId,
  found: { deliveryKey: string; externalId: string }[],
): Promise<Set<string>> {
  if (found.length === 0) return new Set()
  const said = await tx
    .select({ externalId: messages.externalId })
    .from(messages)
    .where(
      and(
        eq(messages.organizationId, tx.organizationId),
        eq(messages.channelId, channelId),
        inArray(
          messages.externalId,
          found.map(({ externalId }) => externalId),
        ),
      ),
    )
  const waiting = await tx
    .select({ deliveryKey: deliveries.deliveryKey })
    .from(deliveries)
    .where(
      and(
        eq(deliveries.organizationId, tx.organizationId),
        eq(deliveries.channelId, channelId),
        inArray(
          deliveries.deliveryKey,
          found.map(({ deliveryKey }) => deliveryKey),
        ),
      ),
    )
  const keys = new Set(waiting.map(({ deliveryKey }) => deliveryKey))
  return new Set([
    ...said.map(({ externalId }) => externalId),
    ...found.flatMap(({ deliveryKey, externalId }) => (keys.has(deliveryKey) ? [externalId] : [])),
  ])
}

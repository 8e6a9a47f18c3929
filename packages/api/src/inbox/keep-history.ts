import { createHash } from 'node:crypto'
import { sql } from 'drizzle-orm'
import type { Tx } from '../db/client.ts'
import { type ChannelId, newId } from '../db/id.ts'
import { deliveries } from './tables.ts'

/** A webhook of the past, and when it would have come. */
export interface PastDelivery {
  body: string
  receivedAt: Date
}

/** Keeps what a network tells of the past as if each had come in its time, each once. */
export async function keepHistory(
  tx: Tx,
  channelId: ChannelId,
  past: readonly PastDelivery[],
): Promise<void> {
  if (past.length === 0) return
  await tx
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
      })),
    )
    .onConflictDoNothing()
  await tx.execute(sql`select pg_notify('relais_work', 'deliveries')`)
}

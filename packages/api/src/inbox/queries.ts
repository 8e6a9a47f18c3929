import { and, desc, eq, inArray, lt, sql } from 'drizzle-orm'
import type { Tx } from '../db/client.ts'
import { deliveries } from './tables.ts'

/** The largest part of a delivery that a person is shown, in bytes. */
const EXCERPT_BYTES = 2_000

/** A delivery without its bytes: their number and the first of them as text. */
export type DeliveryRow = Awaited<ReturnType<typeof listDeadDeliveries>>[number]

const columns = {
  deliveryId: deliveries.deliveryId,
  channelId: deliveries.channelId,
  transport: deliveries.transport,
  receivedAt: deliveries.receivedAt,
  status: deliveries.status,
  attempts: deliveries.attempts,
  lastError: deliveries.lastError,
  size: sql<number>`length(${deliveries.body})`,
  head: sql<Uint8Array>`substring(${deliveries.body} from 1 for ${sql.raw(String(EXCERPT_BYTES))})`,
}

/** What was set aside, the latest first: an id of version 7 orders by arrival. Index deliveries_set_aside. */
export async function listDeadDeliveries(
  tx: Tx,
  options: { limit: number; before: string | null; status: 'dead' | 'unrecognised' | null },
) {
  const { limit, before, status } = options
  return tx
    .select(columns)
    .from(deliveries)
    .where(
      and(
        eq(deliveries.organizationId, tx.organizationId),
        status ? eq(deliveries.status, status) : inArray(deliveries.status, ['dead', 'unrecognised']),
        before ? lt(deliveries.deliveryId, before) : undefined,
      ),
    )
    .orderBy(desc(deliveries.deliveryId))
    .limit(limit)
}

/** One delivery, wherever it stands; null where there is none in this organization. */
export async function findDelivery(tx: Tx, deliveryId: string): Promise<DeliveryRow | null> {
  const [row] = await tx
    .select(columns)
    .from(deliveries)
    .where(and(eq(deliveries.organizationId, tx.organizationId), eq(deliveries.deliveryId, deliveryId)))
  return row ?? null
}

import { and, eq, sql } from 'drizzle-orm'
import type { Tx } from '../db/client.ts'
import type { DeliveryId } from '../db/id.ts'
import { Refusal } from '../refusal.ts'
import { deliveries } from './tables.ts'

const SET_ASIDE = sql`${deliveries.status} in ('dead', 'unrecognised')`

/** Puts a delivery that was set aside back into the queue. Refused with DELIVERY_NOT_SET_ASIDE when it is not there. */
export async function replayDelivery(tx: Tx, deliveryId: DeliveryId): Promise<void> {
  const rows = await tx
    .update(deliveries)
    .set({
      status: 'waiting',
      attempts: 0,
      notBefore: sql`clock_timestamp()`,
      leaseOwner: null,
      leaseUntil: null,
    })
    .where(and(eq(deliveries.deliveryId, deliveryId), SET_ASIDE))
    .returning({ deliveryId: deliveries.deliveryId })
  if (rows.length === 0) throw notSetAside()
  await tx.execute(sql`select pg_notify('relais_work', 'deliveries')`)
}

/** Gives a delivery up for good; its bytes stay for as long as deliveries are kept. */
export async function discardDelivery(tx: Tx, deliveryId: DeliveryId, reason: string): Promise<void> {
  const rows = await tx
    .update(deliveries)
    .set({ status: 'discarded', lastError: `discarded: ${reason}` })
    .where(and(eq(deliveries.deliveryId, deliveryId), SET_ASIDE))
    .returning({ deliveryId: deliveries.deliveryId })
  if (rows.length === 0) throw notSetAside()
}

function notSetAside(): Refusal {
  return new Refusal(
    'DELIVERY_NOT_SET_ASIDE',
    'This delivery is not waiting for a decision any more. Reload the list.',
    {
      path: ['deliveryId'],
    },
  )
}

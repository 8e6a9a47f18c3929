import type { World } from '../context.ts'
import { type Database, inOrganization } from '../db/client.ts'
import { newId, type ChannelId, type DeliveryId, type OrganizationId } from '../db/id.ts'
import type { Metrics } from '../http/metrics.ts'
import { failDelivery, normaliseDeliveries, setDeliveryAside } from '../inbox/normalise-delivery.ts'
import { type Claim, claimDue, DEADLY_REASON, type Queue } from './claim-due.ts'
import { type Loop, LONGEST_SLEEP_MS } from './loop.ts'

const DELIVERIES_PER_ROUND = 100
const LEASE_SECONDS = 30

const DELIVERIES: Queue = {
  table: 'deliveries',
  id: 'delivery_id',
  dueAt: 'not_before',
  more: ['channel_id'],
}

interface Claimed extends Claim {
  channel_id: ChannelId
  delivery_id: DeliveryId
}

/**
 * Turns kept deliveries into messages. One that fails does not hold up its neighbours, and one that kills the process
 * is tried alone from then on, and not for ever.
 */
export function normaliseWaiting(world: World & { worker: Database; metrics: Metrics }): Loop {
  const me = newId<'worker'>()
  const normalise = (organizationId: OrganizationId, channelId: ChannelId, deliveryIds: DeliveryId[]) =>
    inOrganization(world.db, organizationId, (tx) =>
      normaliseDeliveries(tx, world, { channelId, deliveryIds, owner: me }),
    )

  async function handle(
    organizationId: OrganizationId,
    channelId: ChannelId,
    deliveryIds: DeliveryId[],
  ): Promise<void> {
    try {
      const outcomes = await normalise(organizationId, channelId, deliveryIds)
      for (const outcome of outcomes) world.metrics.normalisedDeliveries.inc({ outcome })
    } catch (error) {
      const [only] = deliveryIds
      if (deliveryIds.length > 1) {
        for (const deliveryId of deliveryIds) await handle(organizationId, channelId, [deliveryId])
      } else if (only) {
        world.log.error({ err: error, deliveryId: only }, 'a delivery could not be normalised')
        const outcome = await inOrganization(world.db, organizationId, (tx) =>
          failDelivery(tx, only, me, error),
        )
        world.metrics.normalisedDeliveries.inc({ outcome })
      }
    }
  }

  return {
    name: 'deliveries',
    async round() {
      const { batch, alone, deadly } = await claimDue<Claimed>(world.worker, DELIVERIES, {
        owner: me,
        limit: DELIVERIES_PER_ROUND,
        leaseSeconds: LEASE_SECONDS,
      })
      const channels = Map.groupBy(batch, (one) => `${one.organization_id} ${one.channel_id}`)
      for (const claimed of [...channels.values(), ...alone.map((one) => [one])]) {
        const [first] = claimed
        if (first)
          await handle(
            first.organization_id,
            first.channel_id,
            claimed.map((one) => one.delivery_id),
          )
      }
      for (const { organization_id: organizationId, delivery_id: deliveryId } of deadly) {
        world.log.error({ deliveryId }, 'a delivery ends the worker each time; it is set aside')
        await inOrganization(world.db, organizationId, (tx) =>
          setDeliveryAside(tx, deliveryId, me, DEADLY_REASON),
        )
        world.metrics.normalisedDeliveries.inc({ outcome: 'dead' })
      }
      return batch.length + alone.length + deadly.length > 0 ? 0 : LONGEST_SLEEP_MS
    },
  }
}

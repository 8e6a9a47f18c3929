import { sql } from 'drizzle-orm'
import type { World } from '../context.ts'
import { type Database, inOrganization } from '../db/client.ts'
import { newId, type ChannelId, type DeliveryId, type OrganizationId } from '../db/id.ts'
import type { Metrics } from '../http/metrics.ts'
import { failDelivery, normaliseDeliveries } from '../inbox/normalise-delivery.ts'
import { type Loop, LONGEST_SLEEP_MS } from './loop.ts'

const DELIVERIES_PER_ROUND = 100
const LEASE_SECONDS = 30

interface Claimed extends Record<string, unknown> {
  organization_id: OrganizationId
  channel_id: ChannelId
  delivery_id: DeliveryId
}

/**
 * Turns kept deliveries into messages. The attempt is counted and committed before the work begins, so that a delivery
 * which kills the process is not tried for ever; one that fails does not hold up its neighbours.
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
      const claimed = await claim(world.worker, me)
      const batches = Map.groupBy(claimed, (one) => `${one.organization_id} ${one.channel_id}`)
      for (const batch of batches.values()) {
        const [first] = batch
        if (first)
          await handle(
            first.organization_id,
            first.channel_id,
            batch.map((one) => one.delivery_id),
          )
      }
      return claimed.length > 0 ? 0 : LONGEST_SLEEP_MS
    },
  }
}

async function claim(worker: Database, me: string): Promise<Claimed[]> {
  return worker.execute<Claimed>(sql`
    with due as (
      select organization_id, delivery_id from deliveries
      where status = 'waiting' and not_before <= clock_timestamp()
        and (lease_until is null or lease_until < clock_timestamp())
      order by not_before limit ${DELIVERIES_PER_ROUND} for update skip locked
    )
    update deliveries d set attempts = d.attempts + 1, lease_owner = ${me},
      lease_until = clock_timestamp() + make_interval(secs => ${LEASE_SECONDS})
    from due where d.organization_id = due.organization_id and d.delivery_id = due.delivery_id
    returning d.organization_id, d.channel_id, d.delivery_id`)
}

import { sql } from 'drizzle-orm'
import type { Tx } from '../db/client.ts'

/**
 * Lets go of the raw bytes of deliveries that were understood, or that a person discarded, longer ago than so many
 * days; `limit` at most. What waits for a worker or for a person stays, however old. Index deliveries_over.
 */
export async function forgetDeliveries(
  tx: Tx,
  { days, limit }: { days: number; limit: number },
): Promise<{ count: number; bytes: number }> {
  const [gone] = await tx.execute<{ count: number; bytes: number }>(sql`
    with over as (
      select delivery_id from deliveries
      where organization_id = ${tx.organizationId} and status in ('normalised','discarded')
        and received_at < clock_timestamp() - make_interval(days => ${days})
      order by received_at limit ${limit} for update skip locked
    ), deleted as (
      delete from deliveries d using over
      where d.organization_id = ${tx.organizationId} and d.delivery_id = over.delivery_id
      returning octet_length(d.body) as bytes
    )
    select count(*)::int4 as count, coalesce(sum(bytes), 0)::float8 as bytes from deleted`)
  return gone!
}

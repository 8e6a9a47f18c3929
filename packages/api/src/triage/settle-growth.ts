import { sql } from 'drizzle-orm'
import type { Tx } from '../db/client.ts'
import type { TicketId } from '../db/id.ts'
import { touchTickets } from '../db/live-changes.ts'
import { lockTickets } from '../promises/append-fact.ts'
import { rescoreSimilar } from '../promises/rescore-similar.ts'
import type { ClusterGrowth } from './mark-together.ts'

/** Of a larger cluster the newest show its size at once; the others when they are read. */
const MOST_SHOWN = 200

/**
 * Does what follows when clusters have grown, apart from the messages that made them grow: scores the earlier ones that
 * have become five or more, and lets every ticket of a cluster show how many it is one of. Tickets are locked together, in
 * the order in which everybody locks them.
 */
export async function settleGrowth(tx: Tx, growths: readonly ClusterGrowth[], now: Date): Promise<void> {
  if (growths.length === 0) return
  const messageIds = growths.flatMap((growth) => growth.messageIds)
  const shown = growths.filter(({ isShown }) => isShown).map(({ clusterId }) => clusterId)
  const rows = await tx.execute<{ ticket_id: TicketId; is_shown: boolean }>(sql`
    with newest as (
      select m.message_id from unnest(${sql.param(`{${shown.join(',')}}`)}::uuid[]) as wanted(cluster_id)
      cross join lateral (
        select m.message_id from cluster_members m
        where m.organization_id = ${tx.organizationId} and m.cluster_id = wanted.cluster_id
        order by m.at desc limit ${MOST_SHOWN}) m
    ), concerned as (
      select message_id, true as is_shown from newest
      union all
      select message_id, false from unnest(${sql.param(`{${messageIds.join(',')}}`)}::uuid[]) as scored(message_id)
    )
    select tm.ticket_id, bool_or(concerned.is_shown) as is_shown from concerned
    join ticket_messages tm on tm.organization_id = ${tx.organizationId} and tm.message_id = concerned.message_id
    group by tm.ticket_id`)
  if (rows.length === 0) return
  await lockTickets(
    tx,
    rows.map((row) => row.ticket_id),
    { leavesLater: true },
  )
  await rescoreSimilar(tx, messageIds, now)
  await touchTickets(
    tx,
    rows.filter((row) => row.is_shown).map((row) => row.ticket_id),
  )
}

import type { KnownPost, Placed } from '@relais/sla'
import { inArray, and, eq, sql } from 'drizzle-orm'
import type { Tx } from '../db/client.ts'
import { insertRows } from '../db/insert-rows.ts'
import type { NewPost } from './gather-similar.ts'
import { clusterMembers, clusters } from './tables.ts'

/** A new message, and where it was put. */
export interface Placing extends Placed {
  post: NewPost
}

/**
 * Writes what a batch of messages has changed of the clusters, and gives the ids of those that have grown. Of clusters that
 * turn out to be one the largest keeps its name, so that a message changes its cluster a few times at most.
 */
export async function keepClusters(
  tx: Tx,
  placings: readonly Placing[],
  neighbours: readonly KnownPost[],
): Promise<string[]> {
  const into = new Map<string, string>()
  const begun = new Set<string>()
  const added = new Map<string, string>()
  for (const { post, clusterId, isNew, joined, merged } of placings) {
    if (clusterId === null) continue
    if (isNew) begun.add(clusterId)
    for (const other of merged) into.set(other, clusterId)
    for (const postId of [post.postId, ...joined]) added.set(postId, clusterId)
  }
  if (added.size === 0) return []
  const known = await loadSizes(
    tx,
    [...added.values(), ...into.keys()].filter((id) => !begun.has(id)),
  )
  const nameOf = nameClusters([...new Set([...added.values(), ...into.keys()])], into, known)

  const atOf = new Map(
    [...neighbours, ...placings.map(({ post }) => post)].map(({ postId, at }) => [postId, at]),
  )
  const members = [...added].map(([messageId, clusterId]) => ({
    organizationId: tx.organizationId,
    messageId,
    clusterId: nameOf(clusterId),
    at: new Date(atOf.get(messageId)!),
  }))
  const grown = Map.groupBy(members, ({ clusterId }) => clusterId)
  await insertRows(
    tx,
    clusters,
    [...grown].map(([clusterId, its]) => ({
      organizationId: tx.organizationId,
      clusterId,
      firstAt: new Date(Math.min(...its.map(({ at }) => at.getTime()))),
      lastAt: new Date(Math.max(...its.map(({ at }) => at.getTime()))),
      size: its.length,
    })),
    sql`on conflict (organization_id, cluster_id) do update set size = clusters.size + excluded.size,
      first_at = least(clusters.first_at, excluded.first_at), last_at = greatest(clusters.last_at, excluded.last_at)`,
  )
  await insertRows(tx, clusterMembers, members, sql`on conflict do nothing`)
  await moveMembers(
    tx,
    [...known.keys()].map((id) => ({ from: id, to: nameOf(id) })).filter(({ from, to }) => from !== to),
  )
  return [...grown.keys()]
}

async function loadSizes(tx: Tx, clusterIds: string[]): Promise<Map<string, number>> {
  if (clusterIds.length === 0) return new Map()
  const rows = await tx
    .select({ clusterId: clusters.clusterId, size: clusters.size })
    .from(clusters)
    .where(
      and(
        eq(clusters.organizationId, tx.organizationId),
        inArray(clusters.clusterId, [...new Set(clusterIds)]),
      ),
    )
  return new Map(rows.map(({ clusterId, size }) => [clusterId, size]))
}

/** What each cluster is called in the end: those that have become one by the name of the largest that was there. */
function nameClusters(
  ids: readonly string[],
  into: ReadonlyMap<string, string>,
  sizes: ReadonlyMap<string, number>,
): (id: string) => string {
  const lastOf = (id: string): string => (into.has(id) ? lastOf(into.get(id)!) : id)
  const names = new Map<string, string>()
  for (const id of ids) {
    const known = names.get(lastOf(id)) ?? lastOf(id)
    names.set(lastOf(id), (sizes.get(id) ?? 0) > (sizes.get(known) ?? 0) ? id : known)
  }
  return (id) => names.get(lastOf(id)) ?? id
}

/** Members of clusters that are no more go where their matter is told of, with their number and their time. */
async function moveMembers(tx: Tx, moves: { from: string; to: string }[]): Promise<void> {
  if (moves.length === 0) return
  const moved = sql`jsonb_to_recordset(${JSON.stringify(moves)}::jsonb) as r("from" uuid, "to" uuid)`
  const { organizationId } = tx
  await tx.execute(sql`
    update cluster_members m set cluster_id = r."to" from ${moved}
    where m.organization_id = ${organizationId} and m.cluster_id = r."from"`)
  await tx.execute(sql`
    with gone as (
      delete from clusters c using ${moved} where c.organization_id = ${organizationId} and c.cluster_id = r."from"
      returning r."to", c.size, c.first_at, c.last_at
    ), added as (
      select "to", sum(size)::int as size, min(first_at) as first_at, max(last_at) as last_at from gone group by "to"
    )
    update clusters c set size = c.size + added.size, first_at = least(c.first_at, added.first_at),
      last_at = greatest(c.last_at, added.last_at)
    from added where c.organization_id = ${organizationId} and c.cluster_id = added."to"`)
}

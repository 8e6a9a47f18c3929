import { sql } from 'drizzle-orm'
import type { Tx } from '../db/client.ts'
import { insertRows } from '../db/insert-rows.ts'
import { newId } from '../db/id.ts'
import { jobs } from '../workers/tables.ts'
import type { NewPost } from './gather-similar.ts'

/** So many people within a quarter of an hour are told of one matter that is urgent (`sla.md` 4.1). */
const CLUSTER_FROM = 5
const QUARTER_MS = 15 * 60_000
/** Of a storm the newest are enough to tell that it is one. */
const MOST_NEAR = 200
/** Sizes at which the tickets of a cluster are shown anew: each is twice the one before, so that showing costs no more than writing. */
const FIRST_MARK = 3

interface Member extends Record<string, unknown> {
  cluster_id: string
  message_id: string
  author_id: string
  at: number
  similar_messages: number
}

/** What a worker does when a cluster has grown. */
export interface ClusterGrowth {
  clusterId: string
  /** Earlier messages that have become five or more just now. */
  messageIds: string[]
  /** Every ticket of the cluster shows its size anew. */
  isShown: boolean
}

/**
 * Marks the messages that are among five people's or more within a quarter of an hour, each once and with the number there
 * was then. The new ones are scored by it in this transaction; the earlier ones' tickets belong to others, who may hold
 * them: a job scores those again.
 */
export async function markTogether(tx: Tx, clusterIds: string[], posts: readonly NewPost[]): Promise<void> {
  if (clusterIds.length === 0) return
  const members = await loadNear(tx, clusterIds, posts)
  const isNew = new Set(posts.map(({ postId }) => postId))
  const marked = new Map<string, number>()
  const growths: ClusterGrowth[] = []
  const byCluster = Map.groupBy(members, (member) => member.cluster_id)
  for (const clusterId of clusterIds) {
    const found = findTogether(byCluster.get(clusterId) ?? [], isNew)
    for (const [messageId, together] of found) marked.set(messageId, together)
    const messageIds = [...found.keys()].filter((messageId) => !isNew.has(messageId))
    growths.push({ clusterId, messageIds, isShown: false })
  }
  if (marked.size > 0) {
    const rows = [...marked].map(([message_id, together]) => ({ message_id, together }))
    await tx.execute(sql`
      update cluster_members m set similar_messages = r.together
      from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as r(message_id uuid, together smallint)
      where m.organization_id = ${tx.organizationId} and m.message_id = r.message_id and m.similar_messages = 0`)
  }
  await queueGrowths(tx, growths, posts)
}

/** By message: how many people wrote of it up to a message that is new, where they are five or more and nobody knew. */
function findTogether(members: readonly Member[], isNew: ReadonlySet<string>): Map<string, number> {
  const found = new Map<string, number>()
  const ordered = members.toSorted((a, b) => a.at - b.at)
  for (const member of ordered) {
    const near = ordered.filter(({ at }) => at <= member.at && at > member.at - QUARTER_MS)
    if (!near.some(({ message_id }) => isNew.has(message_id))) continue
    const together = new Set(near.map(({ author_id }) => author_id)).size
    if (together < CLUSTER_FROM) continue
    for (const one of near)
      if (one.similar_messages === 0 && !found.has(one.message_id)) found.set(one.message_id, together)
  }
  return found
}

/** Index cluster_members_cluster. */
async function loadNear(tx: Tx, clusterIds: string[], posts: readonly NewPost[]): Promise<Member[]> {
  const from = new Date(posts[0]!.at - QUARTER_MS).toISOString()
  const to = new Date(posts.at(-1)!.at + QUARTER_MS).toISOString()
  const rows = await tx.execute<Member>(sql`
    select near.*, msg.identity_id as author_id
    from unnest(${sql.param(`{${clusterIds.join(',')}}`)}::uuid[]) as wanted(cluster_id)
    cross join lateral (
      select m.cluster_id, m.message_id, m.similar_messages, (extract(epoch from m.at) * 1000)::float8 as at
      from cluster_members m
      where m.organization_id = ${tx.organizationId} and m.cluster_id = wanted.cluster_id
        and m.at > ${from}::timestamptz and m.at < ${to}::timestamptz
      order by m.at desc limit ${MOST_NEAR}) near
    join messages msg on msg.organization_id = ${tx.organizationId} and msg.message_id = near.message_id`)
  return [...rows]
}

async function queueGrowths(tx: Tx, growths: ClusterGrowth[], posts: readonly NewPost[]): Promise<void> {
  const sizes = await tx.execute<{ cluster_id: string; size: number }>(sql`
    select cluster_id, size from clusters
    where organization_id = ${tx.organizationId} and cluster_id in ${growths.map(({ clusterId }) => clusterId)}`)
  const sizeOf = new Map(sizes.map((row) => [row.cluster_id, row.size]))
  const queued = growths
    .map((growth) => ({ ...growth, isShown: passesMark(sizeOf.get(growth.clusterId)!, posts.length) }))
    .filter(({ messageIds, isShown }) => messageIds.length > 0 || isShown)
  await insertRows(
    tx,
    jobs,
    queued.map((growth) => ({
      organizationId: tx.organizationId,
      jobId: newId<'job'>(),
      kind: 'cluster.grown',
      key: `cluster:${growth.clusterId}:${newId()}`,
      payload: { ...growth },
      runAt: new Date(posts[0]!.at),
    })),
  )
}

/** Whether a cluster of this size may have passed a mark with the last so many messages. */
function passesMark(size: number, added: number): boolean {
  let mark = FIRST_MARK
  while (mark * 2 <= size) mark *= 2
  return mark <= size && mark > size - added
}

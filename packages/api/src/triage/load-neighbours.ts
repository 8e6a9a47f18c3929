import { type KnownPost, LOOK, type Sign, WINDOW_MS } from '@relais/sla'
import { sql } from 'drizzle-orm'
import type { Tx } from '../db/client.ts'

interface Row extends Record<string, unknown> {
  post_id: string
  thread_id: string
  author_id: string
  at: number
  signs: number[]
  cluster_id: string | null
}

/**
 * The earlier messages that new ones are compared with, oldest first: the newest with each sign, and the newest of the
 * clusters that those are in. Walks similar_signs' key and cluster_members_cluster, a few rows of each; each message is
 * fetched by its key, since the planner takes a few hundred rows for reason enough to read a whole table.
 */
export async function loadNeighbours(
  tx: Tx,
  signs: readonly Sign[],
  posts: readonly { at: number }[],
): Promise<KnownPost[]> {
  const from = new Date(posts[0]!.at - WINDOW_MS).toISOString()
  const to = new Date(posts.at(-1)!.at + WINDOW_MS).toISOString()
  const rows = await tx.execute<Row>(sql`
    with near as (
      select distinct newest.message_id
      from unnest(${sql.param(`{${signs.join(',')}}`)}::bigint[]) as wanted(sign)
      cross join lateral (
        select s.message_id from similar_signs s
        where s.organization_id = ${tx.organizationId} and s.sign = wanted.sign
          and s.at > ${from}::timestamptz and s.at < ${to}::timestamptz
        order by s.at desc limit ${LOOK.postsOfSign}) newest
    ), around as (
      select distinct its.cluster_id from near cross join lateral (
        select m.cluster_id from cluster_members m
        where m.organization_id = ${tx.organizationId} and m.message_id = near.message_id limit 1) its
    ), known as (
      select message_id from near
      union
      select newest.message_id from around cross join lateral (
        select m.message_id from cluster_members m
        where m.organization_id = ${tx.organizationId} and m.cluster_id = around.cluster_id
        order by m.at desc limit ${LOOK.postsOfCluster}) newest
    )
    select p.*, its.cluster_id
    from known
    cross join lateral (
      select p.message_id as post_id, p.thread_id, p.identity_id as author_id, p.signs::float8[] as signs,
        (extract(epoch from p.at) * 1000)::float8 as at
      from similar_posts p
      where p.organization_id = ${tx.organizationId} and p.message_id = known.message_id limit 1) p
    left join lateral (
      select m.cluster_id from cluster_members m
      where m.organization_id = ${tx.organizationId} and m.message_id = known.message_id limit 1) its on true
    order by p.at, p.post_id`)
  return rows.map((row) => ({
    postId: row.post_id,
    threadId: row.thread_id,
    authorId: row.author_id,
    at: row.at,
    signs: row.signs,
    clusterId: row.cluster_id,
  }))
}

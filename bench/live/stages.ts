import type { openRaw } from '../../packages/api/src/db/client.ts'

/** Where a post was when, by the rows it left behind, in milliseconds since 1970. */
export interface Trail {
  postId: string
  /** The network has put it into a webhook. */
  packedAt: number
  /** The webhook stands at Relais' door. */
  receivedAt: number
  /** The network has been told that it is kept. */
  keptAt: number
  /** Message, ticket, clocks and event are written; the commit and its NOTIFY follow. */
  normalisedAt: number
}

/** Reads the trails of posts from the network's tables and from ours. */
export async function readTrails(
  sql: ReturnType<typeof openRaw>,
  postIds: string[],
): Promise<Map<string, Trail>> {
  const rows = await sql<Trail[]>`
    select m.external_id as "postId",
      extract(epoch from w.created_at)::float8 * 1000 as "packedAt",
      extract(epoch from d.received_at)::float8 * 1000 as "receivedAt",
      extract(epoch from w.delivered_at)::float8 * 1000 as "keptAt",
      extract(epoch from d.normalised_at)::float8 * 1000 as "normalisedAt"
    from messages m
    join deliveries d using (organization_id, delivery_id)
    join town_square.events e on e.post_id = m.external_id::uuid and e.kind = 'post.created'
    join town_square.webhooks w on w.brand_id = e.brand_id and e.sequence = any (w.sequences)
    where m.external_id = any (${postIds})`
  return new Map(rows.map((row) => [row.postId, row]))
}

import { type Frequencies, RECENT_MS, type Sign, USUAL_BEFORE_MS } from '@relais/sla'
import { sql } from 'drizzle-orm'
import type { Tx } from '../db/client.ts'

/** So many earlier messages say what is usual, from before a breakdown that is told of now. */
const USUAL_POSTS = 1_000
/** A sign is counted so far; of a more frequent one the rate goes on as it was. */
const MOST_COUNTED = 64
const MOST_RECENT = 300

/**
 * How often signs are in an organization's everyday messages: in the last thousand that are an hour older than `at`. Where
 * a sign is frequent, its newest ones tell how often it comes. Walks similar_posts_at and similar_signs' key.
 */
export async function learnUsual(tx: Tx, signs: readonly Sign[], at: number): Promise<Frequencies> {
  const to = new Date(at - USUAL_BEFORE_MS).toISOString()
  const [usual] = await tx.execute<{ posts: number; from: number | null }>(sql`
    select count(*)::int as posts, (extract(epoch from min(at)) * 1000)::float8 as "from"
    from (select at from similar_posts
      where organization_id = ${tx.organizationId} and at < ${to}::timestamptz
      order by at desc limit ${USUAL_POSTS}) newest`)
  const { posts, from } = usual!
  if (from === null) return { posts: 0, of: () => 0 }
  const rows = await tx.execute<{ sign: number; counted: number; from: number | null }>(sql`
    select wanted.sign::float8 as sign, seen.counted, seen."from"
    from unnest(${sql.param(`{${signs.join(',')}}`)}::bigint[]) as wanted(sign)
    cross join lateral (
      select count(*)::int as counted, (extract(epoch from min(newest.at)) * 1000)::float8 as "from"
      from (select s.at from similar_signs s
        where s.organization_id = ${tx.organizationId} and s.sign = wanted.sign
          and s.at < ${to}::timestamptz and s.at >= ${new Date(from).toISOString()}::timestamptz
        order by s.at desc limit ${MOST_COUNTED}) newest) seen
    where seen.counted > 0`)
  const span = at - USUAL_BEFORE_MS - from
  const counts = new Map(
    rows.map((row) => {
      const its = Math.max(1, at - USUAL_BEFORE_MS - row.from!)
      const isCut = row.counted === MOST_COUNTED
      return [row.sign, isCut ? Math.min(posts, (row.counted * span) / its) : row.counted]
    }),
  )
  return { posts, of: (sign) => counts.get(sign) ?? 0 }
}

/** How many messages came in the half hour before each of these, and of these themselves. Walks similar_posts_at. */
export async function countRecent(
  tx: Tx,
  posts: readonly { postId: string; at: number }[],
): Promise<number[]> {
  const wanted = posts.map(({ at }, index) => ({ index, at: new Date(at).toISOString() }))
  const rows = await tx.execute<{ index: number; count: number }>(sql`
    select wanted.index, (
      select count(*)::int from (select from similar_posts p
        where p.organization_id = ${tx.organizationId} and p.at <= wanted.at
          and p.at > wanted.at - ${RECENT_MS} * interval '1 millisecond'
        limit ${MOST_RECENT}) recent) as count
    from jsonb_to_recordset(${JSON.stringify(wanted)}::jsonb) as wanted(index int, at timestamptz)`)
  const stored = new Map(rows.map((row) => [row.index, row.count]))
  return posts.map(({ at }, index) => {
    const among = posts.slice(0, index).filter((other) => other.at > at - RECENT_MS).length
    return Math.min(MOST_RECENT, (stored.get(index) ?? 0) + among)
  })
}

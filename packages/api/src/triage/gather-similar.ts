import { Neighbourhood, readSigns, type Sign } from '@relais/sla'
import { and, eq, inArray, sql } from 'drizzle-orm'
import type { World } from '../context.ts'
import type { Tx } from '../db/client.ts'
import { insertRows } from '../db/insert-rows.ts'
import { newId } from '../db/id.ts'
import type { EventOf } from '../events/event.ts'
import { messages } from '../inbox/tables.ts'
import { countRecent, learnUsual } from './learn-usual.ts'
import { loadNeighbours } from './load-neighbours.ts'
import { keepClusters, type Placing } from './keep-clusters.ts'
import { markTogether } from './mark-together.ts'
import { similarPosts, similarSigns } from './tables.ts'

/** A message whose neighbours are looked for. */
export interface NewPost {
  postId: string
  threadId: string
  authorId: string
  at: number
  signs: readonly Sign[]
}

/**
 * Puts customers' messages beside those that tell of the same matter, before they are scored: as many statements for a
 * hundred as for one, and as much to read whatever the backlog. One transaction of an organization does it at a time, so
 * that two messages of one breakdown that come at once end in one cluster; nothing that others hold is waited for after
 * that.
 */
export async function gatherSimilar(
  tx: Tx,
  _world: World,
  events: EventOf<'ticket.messaged'>[],
): Promise<void> {
  const posts = await readPosts(tx, events)
  if (posts.length === 0) return
  await tx.execute(
    sql`select pg_advisory_xact_lock(hashtextextended(${`similar ${tx.organizationId}`}::text, 0))`,
  )
  const signs = [...new Set(posts.flatMap((post) => post.signs))]
  const neighbourhood = new Neighbourhood(await learnUsual(tx, signs, posts[0]!.at))
  const neighbours = await loadNeighbours(tx, signs, posts)
  for (const neighbour of neighbours) neighbourhood.know(neighbour)

  const recent = await countRecent(tx, posts)
  const placings = posts.map((post, index): Placing => {
    const placed = neighbourhood.place(post, recent[index]!, newId<'cluster'>())
    return { post, ...placed }
  })
  await keepPosts(tx, posts)
  const clusterIds = await keepClusters(tx, placings, neighbours)
  await markTogether(tx, clusterIds, posts)
}

/** The messages with their signs, oldest first. What has no word, link or number in it is like nothing else. */
async function readPosts(tx: Tx, events: EventOf<'ticket.messaged'>[]): Promise<NewPost[]> {
  const signsOf = new Map<string, readonly Sign[]>(
    events.map(({ messageId, text }): [string, readonly Sign[]] => [messageId, readSigns(text)]),
  )
  const wanted = [...signsOf].filter(([, signs]) => signs.length > 0).map(([messageId]) => messageId)
  if (wanted.length === 0) return []
  const rows = await tx
    .select({
      postId: messages.messageId,
      threadId: messages.threadId,
      authorId: messages.identityId,
      sentAt: messages.sentAt,
    })
    .from(messages)
    .where(and(eq(messages.organizationId, tx.organizationId), inArray(messages.messageId, wanted)))
    .orderBy(messages.sentAt, messages.messageId)
  return rows.map(({ sentAt, authorId, ...row }) => ({
    ...row,
    authorId: authorId!,
    at: sentAt.getTime(),
    signs: signsOf.get(row.postId)!,
  }))
}

async function keepPosts(tx: Tx, posts: readonly NewPost[]): Promise<void> {
  const { organizationId } = tx
  const once = sql`on conflict do nothing`
  await insertRows(
    tx,
    similarPosts,
    posts.map(({ postId, threadId, authorId, at, signs }) => ({
      organizationId,
      messageId: postId,
      threadId,
      identityId: authorId,
      at: new Date(at),
      signs: [...signs],
    })),
    once,
  )
  await insertRows(
    tx,
    similarSigns,
    posts.flatMap(({ postId, at, signs }) =>
      signs.map((sign) => ({ organizationId, sign, at: new Date(at), messageId: postId })),
    ),
    once,
  )
}

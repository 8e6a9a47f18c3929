import { and, eq, inArray, sql } from 'drizzle-orm'
import type { World } from '../context.ts'
import type { Tx } from '../db/client.ts'
import type { EventOf } from '../events/event.ts'
import { similarPosts } from './tables.ts'

/** Long enough to know what is usual on every day of the week. */
const KEPT = sql`interval '8 days'`

/** Lets go of the signs of messages of more than eight days ago, `limit` messages at most. Clusters stay with their tickets. */
export async function forgetSimilar(tx: Tx, { limit }: { limit: number }): Promise<{ count: number }> {
  const gone = await tx.execute(sql`
    delete from similar_posts where organization_id = ${tx.organizationId} and message_id in (
      select message_id from similar_posts
      where organization_id = ${tx.organizationId} and at < clock_timestamp() - ${KEPT}
      order by at limit ${limit} for update skip locked)
    returning 1`)
  return { count: gone.length }
}

/** What somebody took away is not compared with anything any more. */
export async function forgetDeleted(
  tx: Tx,
  _world: World,
  events: EventOf<'message.deleted'>[],
): Promise<void> {
  await tx.delete(similarPosts).where(
    and(
      eq(similarPosts.organizationId, tx.organizationId),
      inArray(
        similarPosts.messageId,
        events.map((event) => event.messageId),
      ),
    ),
  )
}

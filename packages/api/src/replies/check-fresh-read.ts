import { sql } from 'drizzle-orm'
import { hastenPoll } from '../channels/hasten-poll.ts'
import type { World } from '../context.ts'
import type { Tx } from '../db/client.ts'
import type { ChannelId } from '../db/id.ts'
import type { Obstacle } from './find-obstacle.ts'
import type { ReplyRow } from './reply-row.ts'

/** What was read longer ago than this does not count as read any more. */
const FRESH = sql`interval '60 seconds'`
/** After this long the author decides, not the network. */
const PATIENCE = sql`interval '5 minutes'`

/**
 * On a network that is asked rather than one that tells: has it been read to its end within the last minute? Otherwise
 * a colleague may have answered there, or the customer may have deleted the message, without us knowing; the network is
 * asked at once and the reply waits. When it cannot be read for five minutes the reply goes back to its author, who can
 * look there.
 */
export async function checkFreshRead(tx: Tx, world: World, reply: ReplyRow): Promise<Obstacle | null> {
  if (reply.isSentAnyway) return null
  // What waited for a reviewer has not waited for the network.
  const since = reply.reviewedAt ?? reply.writtenAt
  const [poll] = await tx.execute<{ network: string; is_fresh: boolean; is_over: boolean }>(sql`
    select c.network, coalesce(p.last_polled_at > clock_timestamp() - ${FRESH}
        and p.next_poll_at > p.last_polled_at + interval '0.5 seconds', false) as is_fresh,
      ${since.toISOString()}::timestamptz < clock_timestamp() - ${PATIENCE} as is_over
    from channel_polls p join channels c using (organization_id, channel_id)
    where p.organization_id = ${tx.organizationId} and p.channel_id = ${reply.channelId}`)
  if (!poll || poll.is_fresh || !world.connectors.get(poll.network)?.poll) return null
  if (poll.is_over) {
    return {
      goesBack: true,
      code: 'CHANNEL_UNREADABLE',
      message:
        'The network cannot be read, so nobody knows what has happened there. Look there before you send it again.',
    }
  }
  await hastenPoll(tx, reply.channelId as ChannelId)
  return { goesBack: false, code: 'CHANNEL_UNREAD', message: 'The network is read first.' }
}

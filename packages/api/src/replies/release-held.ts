import { sql } from 'drizzle-orm'
import type { World } from '../context.ts'
import { type Database, inOrganization } from '../db/client.ts'
import type { OrganizationId, ReplyId, TicketId } from '../db/id.ts'
import { touchTickets } from '../db/live-changes.ts'
import { moveReply } from './move-reply.ts'
import { readClock } from './read-clock.ts'
import { lockReply } from './reply-row.ts'

const MOST_AT_ONCE = 50

/**
 * Queues every reply whose moment for taking it back is over, by the database's clock. Returns how many.
 * Index replies_held.
 */
export async function releaseHeld(world: World & { worker: Database }): Promise<number> {
  const over = await world.worker.execute<{ organization_id: OrganizationId; reply_id: ReplyId }>(sql`
    select organization_id, reply_id from replies
    where state = 'held' and not_before <= clock_timestamp() order by not_before limit ${MOST_AT_ONCE}`)
  let count = 0
  for (const { organization_id: organizationId, reply_id: replyId } of over) {
    await inOrganization(world.db, organizationId, async (tx) => {
      const reply = await lockReply(tx, replyId)
      if (reply?.state !== 'held') return
      const at = (await readClock(tx)).getTime()
      const queued = await moveReply(tx, reply, [{ type: 'clock.tick', at }])
      if (!queued) return
      count += 1
      await touchTickets(tx, [queued.ticketId as TicketId])
    })
  }
  return count
}

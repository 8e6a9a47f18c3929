import { sql } from 'drizzle-orm'
import type { World } from '../context.ts'
import type { Database } from '../db/client.ts'
import { newId, type ChannelId, type OrganizationId } from '../db/id.ts'
import { catchUp } from '../inbox/catch-up.ts'
import { type Loop, LONGEST_SLEEP_MS } from './loop.ts'

const CHANNELS_AT_ONCE = 8
/** Twice the longest poll, so that a lease never ends under a poll that still runs. */
const LEASE_SECONDS = 90

/** Asks every channel that is due what is new, several at once, each by one worker at a time. */
export function pollDue(world: World & { worker: Database }): Loop {
  const me = newId<'worker'>()
  return {
    name: 'polls',
    async round() {
      const due = await world.worker.execute<{ organization_id: OrganizationId; channel_id: ChannelId }>(sql`
        with due as (
          select organization_id, channel_id from channel_polls
          where next_poll_at <= clock_timestamp() and (lease_until is null or lease_until < clock_timestamp())
          order by next_poll_at limit ${CHANNELS_AT_ONCE} for update skip locked
        )
        update channel_polls p set lease_owner = ${me},
          lease_until = clock_timestamp() + make_interval(secs => ${LEASE_SECONDS})
        from due where p.organization_id = due.organization_id and p.channel_id = due.channel_id
        returning p.organization_id, p.channel_id`)
      const polled = await Promise.allSettled(
        due.map((one) =>
          catchUp(world, { organizationId: one.organization_id, channelId: one.channel_id, owner: me }),
        ),
      )
      for (const result of polled)
        if (result.status === 'rejected') world.log.error({ err: result.reason as unknown }, 'a poll failed')
      return due.length === CHANNELS_AT_ONCE ? 0 : LONGEST_SLEEP_MS
    },
  }
}

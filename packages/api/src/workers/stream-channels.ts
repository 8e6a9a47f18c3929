import { sql } from 'drizzle-orm'
import type { World } from '../context.ts'
import type { Database } from '../db/client.ts'
import { newId, type ChannelId, type OrganizationId } from '../db/id.ts'
import { listen, STREAM_LEASE_SECONDS } from '../inbox/listen.ts'
import { type Loop, LONGEST_SLEEP_MS } from './loop.ts'

const STREAMS_PER_WORKER = 50

/** Takes up every stream that nobody listens to, and goes on listening beside the loop until the signal aborts. */
export function streamChannels(world: World & { worker: Database }, signal: AbortSignal): Loop {
  const me = newId<'worker'>()
  let listening = 0
  return {
    name: 'streams',
    async round() {
      const due = await world.worker.execute<{ organization_id: OrganizationId; channel_id: ChannelId }>(sql`
        with due as (
          select organization_id, channel_id from channel_streams
          where not_before <= clock_timestamp() and (lease_until is null or lease_until < clock_timestamp())
          order by not_before limit ${Math.max(0, STREAMS_PER_WORKER - listening)} for update skip locked
        )
        update channel_streams s set lease_owner = ${me},
          lease_until = clock_timestamp() + make_interval(secs => ${STREAM_LEASE_SECONDS})
        from due where s.organization_id = due.organization_id and s.channel_id = due.channel_id
        returning s.organization_id, s.channel_id`)
      for (const one of due) {
        listening += 1
        listen(world, { organizationId: one.organization_id, channelId: one.channel_id, owner: me }, signal)
          .catch((error: unknown) => world.log.error({ err: error }, 'a stream failed'))
          .finally(() => (listening -= 1))
      }
      return LONGEST_SLEEP_MS
    },
  }
}

import { sql } from 'drizzle-orm'
import { bookOutage } from '../channels/book-outage.ts'
import type { World } from '../context.ts'
import { type Database, inOrganization } from '../db/client.ts'
import type { OrganizationId } from '../db/id.ts'
import { type Loop, LONGEST_SLEEP_MS } from './loop.ts'

const OUTAGES_AT_ONCE = 4

/** Books what networks did not let us do on the clocks it concerned, a batch of tickets at a time. */
export function bookOutages(world: World & { worker: Database }): Loop {
  return {
    name: 'outages',
    async round() {
      const due = await world.worker.execute<{ organization_id: OrganizationId; outage_id: string }>(sql`
        select organization_id, outage_id from channel_outages
        where ended_at is not null and booked_at is null order by outage_id limit ${OUTAGES_AT_ONCE}`)
      let hasMore = false
      for (const { organization_id: organizationId, outage_id: outageId } of due) {
        const booked = await inOrganization(world.db, organizationId, (tx) => bookOutage(tx, outageId))
        hasMore ||= booked === 'more'
      }
      return hasMore ? 0 : LONGEST_SLEEP_MS
    },
  }
}

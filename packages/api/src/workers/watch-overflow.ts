import { sql } from 'drizzle-orm'
import type { World } from '../context.ts'
import { type Database, inOrganization } from '../db/client.ts'
import type { OrganizationId } from '../db/id.ts'
import { lookAtOverflowIfDue } from '../overflow/look-at-overflow.ts'
import { type Loop, LONGEST_SLEEP_MS } from './loop.ts'

/** Looks whether help is needed wherever it is time to, one organization after another. */
export function watchOverflow(world: World & { worker: Database }): Loop {
  return {
    name: 'overflow',
    async round() {
      const due = await world.worker.execute<{ organization_id: OrganizationId }>(sql`
        select o.organization_id from organizations o left join overflows f using (organization_id)
        where f.look_at is null or f.look_at <= ${world.now().toISOString()}::timestamptz
        order by f.look_at nulls first`)
      for (const { organization_id: organizationId } of due) {
        await inOrganization(world.db, organizationId, (tx) => lookAtOverflowIfDue(tx, world))
      }
      return LONGEST_SLEEP_MS
    },
  }
}

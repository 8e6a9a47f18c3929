import { sql } from 'drizzle-orm'
import type { World } from '../context.ts'
import { type Database, inOrganization } from '../db/client.ts'
import type { OrganizationId } from '../db/id.ts'
import { weighHelpIfDue } from '../net-help/weigh-help.ts'
import { type Loop, LONGEST_SLEEP_MS } from './loop.ts'

/** Weighs what help on each topic gives and costs wherever it is time to, one organization after another. */
export function weighHelp(world: World & { worker: Database }): Loop {
  return {
    name: 'net-help',
    async round() {
      const due = await world.worker.execute<{ organization_id: OrganizationId }>(sql`
        select o.organization_id from organizations o left join net_help_looks l using (organization_id)
        where l.look_at is null or l.look_at <= ${world.now().toISOString()}::timestamptz
        order by l.look_at nulls first`)
      for (const { organization_id: organizationId } of due) {
        await inOrganization(world.db, organizationId, (tx) => weighHelpIfDue(tx, world))
      }
      return LONGEST_SLEEP_MS
    },
  }
}

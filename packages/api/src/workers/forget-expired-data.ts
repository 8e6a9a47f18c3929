import { sql } from 'drizzle-orm'
import type { World } from '../context.ts'
import type { Database } from '../db/client.ts'
import type { OrganizationId } from '../db/id.ts'
import { clearLostStage } from '../rehearsal/clear-lost-stage.ts'
import { tidyRehearsals } from '../rehearsal/tidy-rehearsals.ts'
import { forgetExpired } from '../retention/forget-expired.ts'
import { type Loop, LONGEST_SLEEP_MS } from './loop.ts'

/** How long a worker waits before it looks again which organizations are due. */
const PAUSE_MS = 10 * 60_000

/** Lets every organization's old deliveries, files and rehearsals go, one organization after another. */
export function forgetExpiredData(world: World & { worker: Database }, signal: AbortSignal): Loop {
  let lookAt = 0
  return {
    name: 'retention',
    async round() {
      if (performance.now() < lookAt) return LONGEST_SLEEP_MS
      const organizations = await world.worker.execute<{ organization_id: OrganizationId }>(
        sql`select organization_id from organizations order by organization_id`,
      )
      for (const { organization_id } of organizations) {
        const run = await forgetExpired(world, organization_id, signal)
        if (run && run.deliveries + run.attachments > 0)
          world.log.info(run, 'what was kept long enough is gone')
      }
      // Last of all: the stage of a rehearsal is itself one of these organizations.
      for (const { organization_id } of organizations) {
        const rehearsals = await tidyRehearsals(world, organization_id)
        if (rehearsals > 0) world.log.info({ rehearsals }, 'what came of a rehearsal is gone')
        if (await clearLostStage(world, organization_id))
          world.log.info('a stage that no rehearsal knows is gone')
      }
      lookAt = performance.now() + PAUSE_MS
      return LONGEST_SLEEP_MS
    },
  }
}

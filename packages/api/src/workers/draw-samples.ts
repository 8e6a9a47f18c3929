import { sql } from 'drizzle-orm'
import type { World } from '../context.ts'
import { type Database, inOrganization } from '../db/client.ts'
import type { OrganizationId } from '../db/id.ts'
import { drawSample } from '../sampling/draw-sample.ts'
import { type Loop, LONGEST_SLEEP_MS } from './loop.ts'

/** How long a worker waits before it looks again where it is morning. */
const PAUSE_MS = 10 * 60_000

/** Draws every organization's sample of yesterday's Later tickets, once it is morning there. */
export function drawSamples(world: World & { worker: Database }): Loop {
  let lookAt = 0
  return {
    name: 'samples',
    async round() {
      if (performance.now() < lookAt) return LONGEST_SLEEP_MS
      const organizations = await world.worker.execute<{ organization_id: OrganizationId }>(
        sql`select organization_id from organizations order by organization_id`,
      )
      for (const { organization_id: organizationId } of organizations) {
        const count = await inOrganization(world.db, organizationId, (tx) => drawSample(tx, world.now()))
        if (count !== null)
          world.log.info({ organizationId, count }, 'yesterday’s Later tickets were drawn from')
      }
      lookAt = performance.now() + PAUSE_MS
      return LONGEST_SLEEP_MS
    },
  }
}

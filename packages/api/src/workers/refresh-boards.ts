import { sql } from 'drizzle-orm'
import { refreshBoardIfDue } from '../board/refresh-board.ts'
import type { World } from '../context.ts'
import { type Database, inOrganization } from '../db/client.ts'
import type { OrganizationId } from '../db/id.ts'
import { type Loop, LONGEST_SLEEP_MS } from './loop.ts'

/** How long a worker waits before it looks again which boards are old. */
const PAUSE_MS = 20_000

/** Looks every minute who will not be answered in time, one organization after another. */
export function refreshBoards(world: World & { worker: Database }): Loop {
  let lookAt = 0
  return {
    name: 'boards',
    async round() {
      if (performance.now() < lookAt) return LONGEST_SLEEP_MS
      const organizations = await world.worker.execute<{ organization_id: OrganizationId }>(
        sql`select organization_id from organizations order by organization_id`,
      )
      for (const { organization_id } of organizations)
        await inOrganization(world.db, organization_id, (tx) => refreshBoardIfDue(tx, world.now()))
      lookAt = performance.now() + PAUSE_MS
      return LONGEST_SLEEP_MS
    },
  }
}

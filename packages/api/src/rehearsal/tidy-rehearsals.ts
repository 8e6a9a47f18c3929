import { and, eq, sql } from 'drizzle-orm'
import type { World } from '../context.ts'
import { inOrganization } from '../db/client.ts'
import type { OrganizationId } from '../db/id.ts'
import { clearOrganization } from '../demonstration/clear-organization.ts'
import { actAsCommandLine } from '../members/act-as.ts'
import { closeRehearsal } from './end-rehearsal.ts'
import { findRunning } from './find-rehearsal.ts'
import { rehearsals } from './tables.ts'

/** So long after its end somebody may still be invited from what came of a rehearsal. */
const KEPT_DAYS = 30

/**
 * Ends the rehearsal of an organization whose time is over, and lets go of those that ended thirty days ago: the stage with
 * everything on it, and the names and addresses of who came. How many were let go of.
 */
export async function tidyRehearsals(world: World, organizationId: OrganizationId): Promise<number> {
  const inside = <T>(work: Parameters<typeof inOrganization<T>>[2]) =>
    inOrganization(world.db, organizationId, work)
  const running = await inside(findRunning)
  if (running && running.endsAt <= world.now()) {
    await closeRehearsal(actAsCommandLine(world, organizationId), running)
  }
  const over = await inside((tx) =>
    tx
      .select()
      .from(rehearsals)
      .where(
        and(
          eq(rehearsals.organizationId, organizationId),
          sql`${rehearsals.endedAt} <= ${new Date(world.now().getTime() - KEPT_DAYS * 86_400_000).toISOString()}`,
        ),
      ),
  )
  for (const { rehearsalId, stageId } of over) {
    // The stage first: a rehearsal that is still known is tried again.
    await inOrganization(world.db, stageId as OrganizationId, clearOrganization)
    await inside((tx) =>
      tx
        .delete(rehearsals)
        .where(and(eq(rehearsals.organizationId, organizationId), eq(rehearsals.rehearsalId, rehearsalId))),
    )
  }
  return over.length
}

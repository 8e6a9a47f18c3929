import { and, eq } from 'drizzle-orm'
import type { World } from '../context.ts'
import { inOrganization } from '../db/client.ts'
import type { OrganizationId } from '../db/id.ts'
import { clearOrganization } from '../demonstration/clear-organization.ts'
import { organizations } from '../members/tables.ts'
import { rehearsals } from './tables.ts'

/** Opening a rehearsal takes a second or two; whatever is older was left behind. */
const OPENED_WITHIN_MS = 3_600_000

/**
 * Lets go of a stage that no rehearsal knows: the process that opened it ended in the middle. Its square goes away by itself.
 * False for every other organization.
 */
export async function clearLostStage(world: World, stageId: OrganizationId): Promise<boolean> {
  const [stage] = await inOrganization(world.db, stageId, (tx) =>
    tx
      .select({ companyId: organizations.rehearsalOf, createdAt: organizations.createdAt })
      .from(organizations)
      .where(eq(organizations.organizationId, stageId)),
  )
  if (!stage || stage.companyId === null) return false
  if (world.now().getTime() - stage.createdAt.getTime() < OPENED_WITHIN_MS) return false
  const companyId = stage.companyId as OrganizationId
  const known = await inOrganization(world.db, companyId, (tx) =>
    tx
      .select({ stageId: rehearsals.stageId })
      .from(rehearsals)
      .where(and(eq(rehearsals.organizationId, companyId), eq(rehearsals.stageId, stageId))),
  )
  if (known.length > 0) return false
  await inOrganization(world.db, stageId, clearOrganization)
  return true
}

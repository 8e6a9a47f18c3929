import type { Viewer, World } from '../context.ts'
import { inOrganization } from '../db/client.ts'
import { newId, type OrganizationId } from '../db/id.ts'
import { recordAudit } from '../audit/record-audit.ts'
import { createPromises } from '../policies/create-promises.ts'
import { Refusal } from '../refusal.ts'
import { createUsualDepartments } from '../voice/create-usual-departments.ts'
import { organizations } from './tables.ts'

/** A company that starts to use Relais. */
export interface NewOrganization {
  /** For addresses and the command line: lower-case letters, digits and hyphens. */
  slug: string
  name: string
  timeZone: string
  locale: Viewer['locale']
  isDemonstration?: boolean
  /** The organization that rehearses in this one. */
  rehearsalOf?: OrganizationId
}

/**
 * Creates an organization with the default promises, their calendars and the usual departments. Refused with SLUG_MALFORMED, SLUG_TAKEN or
 * TIME_ZONE_UNKNOWN. Only the command line, the first start
 * and the start of a rehearsal do this.
 */
export async function createOrganization(world: World, input: NewOrganization): Promise<OrganizationId> {
  const { slug, name, timeZone, locale, isDemonstration = false, rehearsalOf = null } = input
  if (!/^[a-z0-9](?:[a-z0-9-]{0,38}[a-z0-9])?$/.test(slug)) {
    throw new Refusal('SLUG_MALFORMED', 'Use 1 to 40 lower-case letters, digits and hyphens.', {
      path: ['slug'],
    })
  }
  checkTimeZone(timeZone)
  const organizationId = newId<'organization'>()
  return inOrganization(world.db, organizationId, async (tx) => {
    const now = world.now()
    const created = await tx
      .insert(organizations)
      .values({
        organizationId,
        slug,
        name,
        timeZone,
        locale,
        isDemonstration,
        rehearsalOf,
        createdAt: now,
      })
      .onConflictDoNothing()
      .returning({ organizationId: organizations.organizationId })
    if (created.length === 0) {
      throw new Refusal('SLUG_TAKEN', `There is already an organization called ${slug}.`, { path: ['slug'] })
    }
    await createPromises(tx, { timeZone, now })
    await createUsualDepartments(tx, { locale, now })
    await recordAudit(tx, world.keys, {
      at: now,
      actor: 'command-line',
      action: 'organization.created',
      subject: `organization:${organizationId}`,
    })
    return organizationId
  })
}

/** Refuses a time zone that this server does not know. */
export function checkTimeZone(timeZone: string): void {
  try {
    new Intl.DateTimeFormat('en', { timeZone })
  } catch {
    throw new Refusal('TIME_ZONE_UNKNOWN', 'Use the name of a time zone such as Europe/Paris.', {
      path: ['timeZone'],
    })
  }
}

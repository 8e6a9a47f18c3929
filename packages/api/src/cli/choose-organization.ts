import { sql } from 'drizzle-orm'
import { Option } from 'commander'
import type { OrganizationId } from '../db/id.ts'
import { Refusal } from '../refusal.ts'
import type { Installation } from './open-installation.ts'

/** An organization as the command line names it. */
export interface Organization {
  organizationId: OrganizationId
  slug: string
  name: string
}

/** The option of every command that works in one organization. */
export function organizationOption(): Option {
  return new Option('-o, --organization <slug>', 'which organization; needed where there are several')
}

/** Every organization, by its slug; the stage of a rehearsal is none of its own. */
export async function listOrganizations({ world }: Installation): Promise<Organization[]> {
  const rows = await world.db.execute<{ organization_id: OrganizationId; slug: string; name: string }>(
    sql`select organization_id, slug, name from list_organizations() where not is_rehearsal`,
  )
  return rows.map(({ organization_id: organizationId, slug, name }) => ({ organizationId, slug, name }))
}

/** The organization that was named, or the only one. Refused with ORGANIZATION_NOT_FOUND or ORGANIZATION_NEEDED. */
export async function chooseOrganization(
  installation: Installation,
  slug: string | undefined,
): Promise<Organization> {
  const all = await listOrganizations(installation)
  const [only, second] = all
  if (!only) {
    throw new Refusal(
      'ORGANIZATION_NOT_FOUND',
      'There is no organization yet. Make one: organization create.',
    )
  }
  if (slug === undefined && !second) return only
  const names = all.map((one) => one.slug).join(', ')
  if (slug === undefined) {
    throw new Refusal('ORGANIZATION_NEEDED', `Say which organization: --organization, one of ${names}.`)
  }
  const chosen = all.find((one) => one.slug === slug)
  if (chosen) return chosen
  throw new Refusal('ORGANIZATION_NOT_FOUND', `There is no organization called ${slug}. There is: ${names}.`)
}

import { and, eq, sql } from 'drizzle-orm'
import { inOrganization } from '../db/client.ts'
import type { MemberId, OrganizationId } from '../db/id.ts'
import { members } from '../members/tables.ts'
import { Refusal } from '../refusal.ts'
import { chooseOrganization, listOrganizations } from './choose-organization.ts'
import type { Installation } from './open-installation.ts'

/** A member as the command line names them: by e-mail address, in an organization. */
export interface FoundMember {
  organizationId: OrganizationId
  memberId: MemberId
  name: string
}

/**
 * The member with this address, in the organization that was named or in the only one that has them. Refused with
 * MEMBER_NOT_FOUND, or ORGANIZATION_NEEDED where several have.
 */
export async function findMember(
  installation: Installation,
  email: string,
  slug: string | undefined,
): Promise<FoundMember> {
  const wanted =
    slug === undefined
      ? await listOrganizations(installation)
      : [await chooseOrganization(installation, slug)]
  const found = await Promise.all(
    wanted.map(({ organizationId }) => findIn(installation, organizationId, email)),
  )
  const [only, second] = found.filter((one) => one !== null)
  if (!only)
    throw new Refusal('MEMBER_NOT_FOUND', `There is no member with the address ${email}. See member list.`)
  if (second) {
    throw new Refusal(
      'ORGANIZATION_NEEDED',
      `${email} is a member of several organizations. Say which: --organization.`,
    )
  }
  return only
}

function findIn(
  { world }: Installation,
  organizationId: OrganizationId,
  email: string,
): Promise<FoundMember | null> {
  return inOrganization(world.db, organizationId, async (tx) => {
    const [row] = await tx
      .select({ memberId: members.memberId, name: members.name })
      .from(members)
      .where(
        and(
          eq(members.organizationId, organizationId),
          eq(sql`lower(${members.email})`, email.toLowerCase()),
        ),
      )
    return row ? { organizationId, memberId: row.memberId as MemberId, name: row.name } : null
  })
}

import { and, eq, sql } from 'drizzle-orm'
import { channels } from '../channels/tables.ts'
import type { World } from '../context.ts'
import { inOrganization } from '../db/client.ts'
import type { ChannelId, OrganizationId } from '../db/id.ts'

/** The channel is called after its square, so that the square can be found again. */
export const SQUARE_PREFIX = 'Town Square · '

/** The square that the demonstration is connected to. */
export interface ConnectedSquare {
  slug: string
  channelId: ChannelId
  brandId: string
  serviceUrl: string
}

/** An organization of this installation, as whoever knows no organization may see it. */
export interface KnownOrganization {
  organizationId: OrganizationId
  isDemonstration: boolean
}

/** Every organization of this installation. */
export async function listOrganizations(db: Pick<World['db'], 'execute'>): Promise<KnownOrganization[]> {
  const known = await db.execute<{ organization_id: OrganizationId; is_demonstration: boolean }>(
    sql`select organization_id, is_demonstration from list_organizations()`,
  )
  return known.map((row) => ({ organizationId: row.organization_id, isDemonstration: row.is_demonstration }))
}

/** The organization of the demonstration; null once it was deleted, or where there never was one. */
export async function findDemonstration(world: Pick<World, 'db'>): Promise<OrganizationId | null> {
  const known = await listOrganizations(world.db)
  return known.find(({ isDemonstration }) => isDemonstration)?.organizationId ?? null
}

/** The square that the demonstration is connected to; null while it is not. */
export function findSquare(world: World, organizationId: OrganizationId): Promise<ConnectedSquare | null> {
  return inOrganization(world.db, organizationId, async (tx) => {
    const [channel] = await tx
      .select()
      .from(channels)
      .where(
        and(
          eq(channels.organizationId, organizationId),
          eq(channels.network, 'town-square'),
          sql`starts_with(${channels.name}, ${SQUARE_PREFIX})`,
        ),
      )
    if (!channel) return null
    const { name, externalId: brandId, serviceUrl } = channel
    return {
      slug: name.replace(SQUARE_PREFIX, ''),
      channelId: channel.channelId as ChannelId,
      brandId,
      serviceUrl,
    }
  })
}

import { and, asc, eq } from 'drizzle-orm'
import type { Ctx, World } from '../context.ts'
import { inOrganization, type Tx } from '../db/client.ts'
import type { OrganizationId } from '../db/id.ts'
import { organizations } from '../members/tables.ts'
import { Refusal } from '../refusal.ts'
import { isPlayed, type RehearsalRow } from './find-rehearsal.ts'
import type { GuestRow } from './join-rehearsal.ts'
import { rehearsalGuests, rehearsalMatters, rehearsals } from './tables.ts'

export type MatterRow = typeof rehearsalMatters.$inferSelect

/** A guest, the rehearsal they came to, and the company whose it is. */
export interface OwnPart {
  companyId: OrganizationId
  rehearsal: RehearsalRow
  guest: GuestRow
}

/** As whom the viewer is on a stage; null anywhere else. By the key, then index rehearsal_guests_member. */
export async function findOwnPart(
  world: World,
  { organizationId, memberId }: Pick<Ctx['viewer'], 'organizationId' | 'memberId'>,
): Promise<OwnPart | null> {
  const companyId = await inOrganization(world.db, organizationId, findCompany)
  if (companyId === null) return null
  return inOrganization(world.db, companyId, async (tx) => {
    const [row] = await tx
      .select({ guest: rehearsalGuests, rehearsal: rehearsals })
      .from(rehearsalGuests)
      .innerJoin(
        rehearsals,
        and(
          eq(rehearsals.organizationId, rehearsalGuests.organizationId),
          eq(rehearsals.rehearsalId, rehearsalGuests.rehearsalId),
        ),
      )
      .where(and(eq(rehearsalGuests.organizationId, companyId), eq(rehearsalGuests.memberId, memberId)))
    return row ? { companyId, ...row } : null
  })
}

/** The same, refused with NO_REHEARSAL or REHEARSAL_OVER where there is nothing to play. */
export async function getOwnPart(ctx: Ctx): Promise<OwnPart> {
  const part = await findOwnPart(ctx, ctx.viewer)
  if (!part) throw new Refusal('NO_REHEARSAL', 'This is no rehearsal.')
  if (isPlayed(part.rehearsal, ctx.now())) return part
  throw new Refusal('REHEARSAL_OVER', 'This rehearsal is over. Ask the person who invited you.')
}

/** What a guest asked as a customer, in the order in which they did. By the key of rehearsal_matters. */
export function listOwnMatters(world: World, { companyId, guest }: OwnPart): Promise<MatterRow[]> {
  return inOrganization(world.db, companyId, (tx) =>
    tx
      .select()
      .from(rehearsalMatters)
      .where(and(eq(rehearsalMatters.organizationId, companyId), eq(rehearsalMatters.guestId, guest.guestId)))
      .orderBy(asc(rehearsalMatters.askedAt), asc(rehearsalMatters.postId)),
  )
}

/** The organization that rehearses in the one this transaction is in. */
async function findCompany(tx: Tx): Promise<OrganizationId | null> {
  const [row] = await tx
    .select({ companyId: organizations.rehearsalOf })
    .from(organizations)
    .where(eq(organizations.organizationId, tx.organizationId))
  return (row?.companyId as OrganizationId | null | undefined) ?? null
}

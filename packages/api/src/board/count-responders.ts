import { availableShare } from '@relais/sla'
import { and, eq, isNull, ne, or, sql } from 'drizzle-orm'
import type { Tx } from '../db/client.ts'
import { availabilityOf, listDaysOff, listWorkingHours } from '../members/availability.ts'
import { members } from '../members/tables.ts'
import type { Responders } from './list-beyond.ts'

/** Who has answered within this time answers, whatever their role. */
const LATELY = sql`interval '30 minutes'`

/**
 * Who of the care team answers until `to`: agents by the hours they declared and what they said of themselves, and of the
 * others those who have taken a ticket lately. Volunteers come when they are called, and are not counted on.
 */
export async function countResponders(tx: Tx, now: Date, to: Date): Promise<Responders> {
  const lately = sql`exists (select from claims c where c.organization_id = ${members.organizationId}
    and c.holder_id = ${members.memberId} and c.expires_at > clock_timestamp() - ${LATELY})`
  const team = await tx
    .select()
    .from(members)
    .where(
      and(
        eq(members.organizationId, tx.organizationId),
        isNull(members.disabledAt),
        ne(members.role, 'volunteer'),
        or(eq(members.role, 'agent'), lately),
      ),
    )
  const ids = team.map(({ memberId }) => memberId)
  if (ids.length === 0) return { people: 0, share: 0 }
  const hours = Map.groupBy(await listWorkingHours(tx, ids), ({ memberId }) => memberId)
  const off = Map.groupBy(await listDaysOff(tx, ids), ({ memberId }) => memberId)
  const shares = team
    .map((member) =>
      availableShare(
        availabilityOf(member, hours.get(member.memberId) ?? [], off.get(member.memberId) ?? []),
        now.getTime(),
        to.getTime(),
      ),
    )
    .filter((share) => share > 0)
  return { people: shares.length, share: shares.reduce((sum, share) => sum + share, 0) }
}

import { isAvailable } from '@relais/sla'
import { and, eq, inArray, isNull } from 'drizzle-orm'
import type { Viewer } from '../context.ts'
import type { Tx } from '../db/client.ts'
import type { MemberId } from '../db/id.ts'
import { availabilityOf, listDaysOff, listWorkingHours } from '../members/availability.ts'
import { members } from '../members/tables.ts'

/** Everybody with one of these roles who has not left. */
export async function listByRole(tx: Tx, roles: Viewer['role'][]): Promise<MemberId[]> {
  const rows = await tx
    .select({ memberId: members.memberId })
    .from(members)
    .where(
      and(
        eq(members.organizationId, tx.organizationId),
        inArray(members.role, roles),
        isNull(members.disabledAt),
      ),
    )
  return rows.map(({ memberId }) => memberId as MemberId)
}

/** Who of the care team is told of what any of them may see to: those who are there, and where nobody is, its supervisors. */
export async function listOnDuty(tx: Tx, now: Date): Promise<MemberId[]> {
  const present = await listAvailable(tx, now)
  return present.length > 0 ? present : listByRole(tx, ['supervisor', 'admin'])
}

/** Of the care team, who is there at this instant, by their hours and by what they say. */
export async function listAvailable(tx: Tx, now: Date): Promise<MemberId[]> {
  const team = await tx
    .select()
    .from(members)
    .where(
      and(
        eq(members.organizationId, tx.organizationId),
        inArray(members.role, ['agent', 'supervisor']),
        isNull(members.disabledAt),
      ),
    )
  const memberIds = team.map(({ memberId }) => memberId)
  if (memberIds.length === 0) return []
  const hours = Map.groupBy(await listWorkingHours(tx, memberIds), ({ memberId }) => memberId)
  const off = Map.groupBy(await listDaysOff(tx, memberIds), ({ memberId }) => memberId)
  return team
    .filter((one) =>
      isAvailable(
        availabilityOf(one, hours.get(one.memberId) ?? [], off.get(one.memberId) ?? []),
        now.getTime(),
      ),
    )
    .map(({ memberId }) => memberId as MemberId)
}

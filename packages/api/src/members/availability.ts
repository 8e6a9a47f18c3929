import type { Availability, WorkingHours } from '@relais/sla'
import { and, asc, eq, inArray, sql } from 'drizzle-orm'
import type { Tx } from '../db/client.ts'
import type { MemberRow } from './get-member.ts'
import { daysOff, members, workingHours } from './tables.ts'

export type WorkingHoursRow = typeof workingHours.$inferSelect
export type DaysOffRow = typeof daysOff.$inferSelect

const DAY_MS = 86_400_000

/** A member's hours and days off as the package of promises reads them, from their rows. */
export function availabilityOf(
  member: Pick<MemberRow, 'availability' | 'availabilityUntil' | 'disabledAt' | 'timeZone'>,
  hours: WorkingHoursRow[],
  off: DaysOffRow[],
): Availability {
  return {
    hours: hours.length === 0 && off.length === 0 ? null : weekOf(member.timeZone, hours, off),
    said:
      member.availability === null
        ? null
        : {
            isAvailable: member.availability === 'available',
            until: member.availabilityUntil?.getTime() ?? null,
          },
    isDisabled: member.disabledAt !== null,
  }
}

function weekOf(timeZone: string, hours: WorkingHoursRow[], off: DaysOffRow[]): WorkingHours {
  // Who names days off and no hours is there around the clock on the others.
  const weekly =
    hours.length > 0
      ? hours.map(({ day, startTime, endTime }) => ({ day, from: startTime, to: endTime }))
      : [1, 2, 3, 4, 5, 6, 7].map((day) => ({ day, from: '00:00', to: '24:00' }))
  return { timeZone, weekly, holidays: off.flatMap(daysOf), openings: [] }
}

function daysOf({ firstDay, lastDay }: DaysOffRow): { date: string; name: string }[] {
  const first = Date.parse(firstDay)
  const count = Math.round((Date.parse(lastDay) - first) / DAY_MS) + 1
  return Array.from({ length: count }, (_, n) => ({
    date: new Date(first + n * DAY_MS).toISOString().slice(0, 10),
    name: '',
  }))
}

/** The weeks of these members, by day and time: the key of working_hours. */
export async function listWorkingHours(tx: Tx, memberIds: string[]): Promise<WorkingHoursRow[]> {
  return tx
    .select()
    .from(workingHours)
    .where(and(eq(workingHours.organizationId, tx.organizationId), inArray(workingHours.memberId, memberIds)))
    .orderBy(asc(workingHours.memberId), asc(workingHours.day), asc(workingHours.startTime))
}

/** The days off of these members that are not over everywhere on earth, the first first: the key of days_off. */
export async function listDaysOff(tx: Tx, memberIds: string[]): Promise<DaysOffRow[]> {
  return tx
    .select()
    .from(daysOff)
    .where(
      and(
        eq(daysOff.organizationId, tx.organizationId),
        inArray(daysOff.memberId, memberIds),
        sql`${daysOff.lastDay} >= current_date - 1`,
      ),
    )
    .orderBy(asc(daysOff.memberId), asc(daysOff.firstDay))
}

/** One member's availability, read in a verb's transaction. */
export async function readAvailability(tx: Tx, memberId: string): Promise<Availability | null> {
  const [member] = await tx
    .select()
    .from(members)
    .where(and(eq(members.organizationId, tx.organizationId), eq(members.memberId, memberId)))
  if (!member) return null
  return availabilityOf(member, await listWorkingHours(tx, [memberId]), await listDaysOff(tx, [memberId]))
}

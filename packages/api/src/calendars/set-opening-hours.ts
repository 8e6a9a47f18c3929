import { and, eq, isNull } from 'drizzle-orm'
import type { Ctx } from '../context.ts'
import type { Tx } from '../db/client.ts'
import { organizations } from '../members/tables.ts'
import { hashCalendar } from './hash-calendar.ts'
import { readCalendar } from './read-calendar.ts'
import { calendars } from './tables.ts'

/** The calendar that counts what is not promised round the clock. */
export const EXTENDED_HOURS = 'extended'

/** One stretch of hours on some days of the week, in the organization's time zone. */
export interface OpeningHours {
  /** Monday is 1. */
  days: readonly number[]
  /** As `07:00`. */
  opensAt: string
  closesAt: string
}

/** Puts the hours of an organization in force; the calendar before stays for the clocks that were promised by it. */
export async function setOpeningHours(
  tx: Tx,
  ctx: Ctx,
  { days, opensAt, closesAt }: OpeningHours,
): Promise<void> {
  const { organizationId } = tx
  const [organization] = await tx
    .select({ timeZone: organizations.timeZone })
    .from(organizations)
    .where(eq(organizations.organizationId, organizationId))
  const inForce = and(
    eq(calendars.organizationId, organizationId),
    eq(calendars.name, EXTENDED_HOURS),
    isNull(calendars.archivedAt),
  )
  const [current] = await tx.select().from(calendars).where(inForce)
  const kept = current && typeof current.definition === 'object' ? current.definition : {}
  const weekly = [...new Set(days)].map((day) => ({ day, from: opensAt, to: closesAt }))
  const definition = readCalendar(
    { holidays: [], openings: [], ...kept, timeZone: organization!.timeZone, weekly },
    ctx.now(),
    (path) => [path.endsWith('.to') ? 'closesAt' : path.endsWith('.from') ? 'opensAt' : 'days'],
  )
  const calendarHash = hashCalendar(definition)
  if (calendarHash === current?.calendarHash) return
  await tx.update(calendars).set({ archivedAt: ctx.now() }).where(inForce)
  await tx
    .insert(calendars)
    .values({ organizationId, calendarHash, name: EXTENDED_HOURS, definition, createdAt: ctx.now() })
    .onConflictDoUpdate({
      target: [calendars.organizationId, calendars.calendarHash],
      set: { name: EXTENDED_HOURS, archivedAt: null },
    })
}

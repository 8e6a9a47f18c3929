import { eq } from 'drizzle-orm'
import type { Ctx } from '../context.ts'
import type { Tx } from '../db/client.ts'
import { newId } from '../db/id.ts'
import { memberOf } from '../members/act-as.ts'
import { organizations } from '../members/tables.ts'
import { hashCalendar } from './hash-calendar.ts'
import { keepVersion, lockCalendars } from './keep-version.ts'
import { readCalendar } from './read-calendar.ts'
import { readShelf } from './read-shelf.ts'

/** The calendar that counts what is not promised round the clock. */
const EXTENDED_HOURS = 'extended'

/** One stretch of hours on some days of the week, in the organization's time zone. */
export interface OpeningHours {
  /** Monday is 1. */
  days: readonly number[]
  /** As `07:00`. */
  opensAt: string
  closesAt: string
}

/**
 * Keeps the organization's hours as the next version of the calendar that the calmer promises name; its holidays and what it is
 * joined with stay. The caller publishes it with the promises.
 */
export async function setOpeningHours(
  tx: Tx,
  ctx: Ctx,
  { days, opensAt, closesAt }: OpeningHours,
): Promise<void> {
  await lockCalendars(tx)
  const [organization] = await tx
    .select({ timeZone: organizations.timeZone })
    .from(organizations)
    .where(eq(organizations.organizationId, tx.organizationId))
  const { rows } = await readShelf(tx)
  const current = [...rows.values()].find((row) => row.name === EXTENDED_HOURS && row.archivedAt === null)
  const kept = current && typeof current.definition === 'object' ? current.definition : {}
  const weekly = [...new Set(days)].map((day) => ({ day, from: opensAt, to: closesAt }))
  const definition = readCalendar(
    { holidays: [], openings: [], ...kept, timeZone: organization!.timeZone, weekly },
    ctx.now(),
    (path) => [path.endsWith('.to') ? 'closesAt' : path.endsWith('.from') ? 'opensAt' : 'days'],
  )
  if (hashCalendar(definition) === current?.calendarHash) return
  await keepVersion(tx, {
    calendarId: current?.calendarId ?? newId<'calendar'>(),
    name: EXTENDED_HOURS,
    definition,
    joinedIds: current?.joinedIds ?? [],
    at: ctx.now(),
    by: memberOf(ctx.viewer),
  })
}

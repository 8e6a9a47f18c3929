import { isDeepStrictEqual } from 'node:util'
import type { Holiday, SpecialOpening, WeeklyOpening, WorkingHours } from '@relais/sla'
import { recordAudit } from '../audit/record-audit.ts'
import { cleanName } from '../clean-name.ts'
import type { Ctx } from '../context.ts'
import type { Tx } from '../db/client.ts'
import { newId } from '../db/id.ts'
import { actorOf, memberOf } from '../members/act-as.ts'
import { lockPolicies } from '../policies/insert-version.ts'
import { Refusal } from '../refusal.ts'
import { type CalendarId, type CalendarRow, LONGEST_CALENDAR_NAME, ROUND_THE_CLOCK } from './calendar-row.ts'
import { defineCalendar } from './define-calendar.ts'
import { keepVersion, lockCalendars } from './keep-version.ts'
import { readShelf, type Shelf } from './read-shelf.ts'

/** A calendar as somebody writes it. */
export interface WrittenCalendar {
  timeZone: string
  weekly: readonly WeeklyOpening[]
  holidays: readonly Holiday[]
  specialOpenings: readonly SpecialOpening[]
  joinedIds: readonly CalendarId[]
}

/**
 * Keeps the next version of a calendar, or the first of another one; of calendars that are joined with it, too. What was
 * promised counts as it did: the promises take it up when they are published. An archived calendar comes back by being saved.
 * Refused with NAME_EMPTY, NAME_TOO_LONG, NAME_TAKEN, CALENDAR_NOT_FOUND, CALENDAR_CHANGED, CALENDAR_BUILT_IN, CALENDAR_IN_USE,
 * or what is wrong with it.
 */
export async function saveCalendar(
  ctx: Ctx,
  input: {
    calendarId: CalendarId | null
    /** The version that was edited; another one in between is not written over. */
    version: number | null
    name: string
    written: WrittenCalendar
  },
): Promise<CalendarId> {
  const name = cleanName(input.name, { max: LONGEST_CALENDAR_NAME })
  return ctx.transaction(async (tx) => {
    // First, as when promises are published: nobody names a calendar while it gets another name.
    await lockPolicies(tx)
    await lockCalendars(tx)
    const shelf = await readShelf(tx)
    const edited = input.calendarId === null ? null : findEdited(shelf, input.calendarId, input.version)
    refuseTaken(shelf, name, edited)
    if (edited !== null && edited.name !== name) refuseRename(shelf, edited)
    const calendarId = input.calendarId ?? newId<'calendar'>()
    const { definition, joinedIds } = defineCalendar(shelf, { calendarId, name, ...input.written }, ctx.now())
    if (edited !== null && isAsItWas(edited, { name, definition, joinedIds })) return calendarId
    const by = { at: ctx.now(), by: memberOf(ctx.viewer) }
    const kept = await keepVersion(tx, { calendarId, name, definition, joinedIds, ...by })
    const renewed = await renewJoined(tx, ctx, calendarId, by)
    await recordAudit(tx, ctx.keys, {
      at: ctx.now(),
      actor: actorOf(ctx.viewer),
      action: 'calendar.saved',
      subject: `calendar:${calendarId}`,
      detail: {
        version: kept.version,
        hashBefore: edited?.calendarHash ?? null,
        hashAfter: kept.calendarHash,
        renewed,
      },
    })
    return calendarId
  })
}

function findEdited(shelf: Shelf, calendarId: CalendarId, version: number | null): CalendarRow {
  const row = shelf.rows.get(calendarId)
  if (!row) {
    throw new Refusal('CALENDAR_NOT_FOUND', 'This calendar does not exist. Reload the page.', {
      path: ['calendarId'],
    })
  }
  if (row.definition === ROUND_THE_CLOCK) {
    throw new Refusal('CALENDAR_BUILT_IN', 'Round the clock cannot be changed. Write another calendar.', {
      path: ['calendarId'],
    })
  }
  if (version !== null && version !== row.version) {
    throw new Refusal(
      'CALENDAR_CHANGED',
      `Somebody saved version ${row.version} of this calendar meanwhile. Reload it and change it again.`,
      { parameters: { version: row.version }, path: ['version'] },
    )
  }
  return row
}

function refuseTaken(shelf: Shelf, name: string, edited: CalendarRow | null): void {
  const taken = [...shelf.rows.values()].find(
    (row) =>
      row.archivedAt === null &&
      row.calendarId !== edited?.calendarId &&
      row.name.toLowerCase() === name.toLowerCase(),
  )
  if (!taken) return
  throw new Refusal('NAME_TAKEN', `There is already one called ${taken.name}.`, {
    path: ['name'],
    parameters: { name: taken.name, isArchived: false },
  })
}

/** Saving what is there already makes no version. An archived calendar comes back all the same. */
function isAsItWas(
  edited: CalendarRow,
  next: Pick<CalendarRow, 'name' | 'definition' | 'joinedIds'>,
): boolean {
  const { name, definition, joinedIds, archivedAt } = edited
  return archivedAt === null && isDeepStrictEqual({ name, definition, joinedIds }, next)
}

/** Promises name a calendar by its name: another name would take it away from them. */
function refuseRename(shelf: Shelf, edited: CalendarRow): void {
  const { promiseRows, isDrafted } = shelf.usesOf(edited)
  if (edited.archivedAt !== null || (promiseRows.length === 0 && !isDrafted)) return
  throw new Refusal(
    'CALENDAR_IN_USE',
    `The promises count by ${edited.name}. Let them name another calendar before you rename it.`,
    { path: ['name'], parameters: { name: edited.name } },
  )
}

/** A calendar has in it what it is joined with: those around the saved one get their next version, nearest first. */
async function renewJoined(
  tx: Tx,
  ctx: Ctx,
  calendarId: CalendarId,
  by: { at: Date; by: string | null },
): Promise<number> {
  const shelf = await readShelf(tx)
  const around = new Set<CalendarRow>()
  for (let ring = [shelf.rows.get(calendarId)!]; ring.length > 0;) {
    ring = ring.flatMap((row) => shelf.usesOf(row).joinedBy).filter((row) => !around.has(row))
    for (const row of ring) around.add(row)
  }
  for (const row of around) {
    const { definition, joinedIds } = defineCalendar(shelf, writtenOf(row), ctx.now())
    await keepVersion(tx, { calendarId: row.calendarId, name: row.name, definition, joinedIds, ...by })
  }
  return around.size
}

/** A kept calendar as it would be written. */
export function writtenOf(row: CalendarRow): WrittenCalendar & { calendarId: CalendarId; name: string } {
  const { timeZone, weekly, holidays, openings } = row.definition as WorkingHours
  return {
    calendarId: row.calendarId,
    name: row.name,
    timeZone,
    weekly,
    holidays,
    specialOpenings: openings,
    joinedIds: row.joinedIds,
  }
}

import { type CalendarDefinition, joinCalendars, type JoinedCalendar } from '@relais/sla'
import type { CalendarId } from './calendar-row.ts'
import { orRefusal, readCalendar } from './read-calendar.ts'
import type { Shelf } from './read-shelf.ts'
import type { WrittenCalendar } from './save-calendar.ts'

/**
 * The whole definition of what somebody wrote: each holiday once and in order, with the openings of the calendars it is joined
 * with. Refused with what is wrong with it.
 */
export function defineCalendar(
  shelf: Shelf,
  written: WrittenCalendar & { calendarId: CalendarId; name: string },
  now: Date,
): { definition: CalendarDefinition; joinedIds: string[] } {
  const { calendarId, name, timeZone, weekly, holidays, specialOpenings } = written
  const joinedIds = [...new Set(written.joinedIds)]
  const own = { timeZone, weekly, holidays, openings: specialOpenings }
  const byId = new Map<string, JoinedCalendar>(
    [...shelf.rows.values()]
      .filter((row) => row.archivedAt === null)
      .map((row) => [row.calendarId, { name: row.name, definition: row.definition, joins: row.joinedIds }]),
  )
  byId.set(calendarId, { name, definition: own, joins: joinedIds })
  const whole = readCalendar(
    orRefusal(() => joinCalendars(calendarId, byId)),
    now,
  )
  return { definition: inOrder(whole), joinedIds }
}

function inOrder(definition: CalendarDefinition): CalendarDefinition {
  if (definition === '24x7') return definition
  const byDate = new Map(definition.holidays.map((holiday) => [holiday.date, holiday]))
  return {
    ...definition,
    weekly: [...definition.weekly].sort((a, b) => a.day - b.day || compare(a.from, b.from)),
    holidays: [...byDate.values()].sort((a, b) => compare(a.date, b.date)),
    openings: [...definition.openings].sort((a, b) => compare(a.date, b.date) || compare(a.from, b.from)),
  }
}

const compare = (one: string, other: string) => (one < other ? -1 : one > other ? 1 : 0)

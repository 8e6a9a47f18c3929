import { CalendarRefusal } from './calendar-refusal.ts'
import type { CalendarDefinition } from './definition.ts'

/** A calendar as it is kept: its own openings, and which others it is joined with. */
export type JoinedCalendar = {
  readonly name: string
  readonly definition: CalendarDefinition
  /** Ids of calendars whose openings count as well. */
  readonly joins: readonly string[]
}

/**
 * The whole definition of a calendar: its own openings, and those of every calendar it is joined with, as they are now.
 * @throws CalendarRefusal when one is not there, or when a calendar would be joined with itself by way of another.
 */
export function joinCalendars(id: string, byId: ReadonlyMap<string, JoinedCalendar>): CalendarDefinition {
  return join(id, byId, [])
}

function join(
  id: string,
  byId: ReadonlyMap<string, JoinedCalendar>,
  way: readonly string[],
  path = 'joins',
): CalendarDefinition {
  const calendar = byId.get(id)
  if (calendar === undefined) {
    throw new CalendarRefusal('CALENDAR_NOT_FOUND', path, 'This calendar does not exist. Reload the page.')
  }
  if (way.includes(id)) {
    throw new CalendarRefusal(
      'CALENDAR_CYCLE',
      path,
      `${calendar.name} would be joined with itself. Take it out of one of the two.`,
      { name: calendar.name },
    )
  }
  const { definition, joins } = calendar
  if (definition === '24x7' || joins.length === 0) return withoutUnion(definition)
  return {
    ...definition,
    // The field at fault is one of the outermost: an inner one stands on another screen.
    unionOf: joins.map((other, i) =>
      join(other, byId, [...way, id], way.length === 0 ? `joins[${i}]` : path),
    ),
  }
}

function withoutUnion(definition: CalendarDefinition): CalendarDefinition {
  if (definition === '24x7') return definition
  const { unionOf: _joined, ...own } = definition
  return own
}

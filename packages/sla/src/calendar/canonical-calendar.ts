import type { CalendarDefinition } from './definition.ts'

/**
 * The text whose hash is the calendar's identity: same openings and same time-zone data, same text. The horizon, the order of
 * the lists and the names of holidays are no part of it. `24x7` does not depend on time-zone data.
 */
export function canonicalCalendar(definition: CalendarDefinition, tzdataVersion: string): string {
  return definition === '24x7' ? '24x7' : JSON.stringify([tzdataVersion, canonical(definition)])
}

function canonical(definition: CalendarDefinition): unknown {
  if (definition === '24x7') return definition
  const { timeZone, weekly, holidays, openings, unionOf = [] } = definition
  return [
    timeZone,
    sorted(weekly.map(({ day, from, to }) => [day, from, to])),
    sorted(holidays.map(({ date }) => date)),
    sorted(openings.map(({ date, from, to }) => [date, from, to])),
    sorted(unionOf.map(canonical)),
  ]
}

function sorted(parts: readonly unknown[]): unknown[] {
  return [...new Set(parts.map((part) => JSON.stringify(part)))]
    .sort()
    .map((part) => JSON.parse(part) as unknown)
}

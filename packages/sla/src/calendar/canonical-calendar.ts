import type { CalendarDefinition } from './definition.ts'

/**
 * The text whose hash is the calendar's identity: same openings and same time-zone data, same text. The horizon and the
 * names of holidays are no part of it. `24x7` does not depend on time-zone data.
 */
export function canonicalCalendar(_definition: CalendarDefinition, _tzdataVersion: string): string {
  throw new Error('Not built yet')
}

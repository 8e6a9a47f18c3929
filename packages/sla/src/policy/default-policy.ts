import type { CalendarDefinition } from '../calendar/definition.ts'
import type { SlaPolicy } from './policy.ts'

/** The two calendars that the default policy names, in the organization's zone. */
export function defaultCalendars(
  _timeZone: string,
): Readonly<Record<'24x7' | 'extended', CalendarDefinition>> {
  throw new Error('Not built yet')
}

/** The promises a new organization starts with; every figure is editable. */
export const defaultPolicy: SlaPolicy = {
  version: 'default-1',
  rows: [],
  marks: [],
  retargetGraceMs: { P0: 0, P1: 0, P2: 0, P3: 0, P4: 0 },
}

import { createHash } from 'node:crypto'
import { type CalendarDefinition, canonicalCalendar } from '@relais/sla'

/** The identity of a calendar: its definition under this machine's time-zone rules. */
export function hashCalendar(definition: CalendarDefinition): string {
  return createHash('sha256')
    .update(canonicalCalendar(definition, process.versions['tz'] ?? ''))
    .digest('hex')
}

import { createHash } from 'node:crypto'
import { type CalendarDefinition, canonicalCalendar, defaultCalendars, defaultPolicy } from '@relais/sla'
import type { Tx } from '../db/client.ts'
import { calendars } from '../promises/tables.ts'
import { slaPolicies } from './tables.ts'

/** Gives a new organization the default promises and the two calendars they name. */
export async function createPromises(tx: Tx, input: { timeZone: string; now: Date }): Promise<void> {
  const definitions = Object.entries(defaultCalendars(input.timeZone))
  await tx.insert(calendars).values(
    definitions.map(([name, definition]) => ({
      organizationId: tx.organizationId,
      calendarHash: hashCalendar(definition),
      name,
      definition,
      createdAt: input.now,
    })),
  )
  await tx.insert(slaPolicies).values({
    organizationId: tx.organizationId,
    policyVersion: defaultPolicy.version,
    definition: defaultPolicy,
    publishedAt: input.now,
  })
}

/** The identity of a calendar: its definition under this machine's time-zone rules. */
export function hashCalendar(definition: CalendarDefinition): string {
  return createHash('sha256')
    .update(canonicalCalendar(definition, process.versions['tz'] ?? ''))
    .digest('hex')
}

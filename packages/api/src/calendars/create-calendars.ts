import { defaultCalendars } from '@relais/sla'
import type { Tx } from '../db/client.ts'
import { newId } from '../db/id.ts'
import { hashCalendar } from './hash-calendar.ts'
import { calendars } from './tables.ts'

/** Gives a new organization the two calendars that the default promises name. */
export async function createCalendars(tx: Tx, input: { timeZone: string; now: Date }): Promise<void> {
  await tx.insert(calendars).values(
    Object.entries(defaultCalendars(input.timeZone)).map(([name, definition]) => ({
      organizationId: tx.organizationId,
      calendarId: newId<'calendar'>(),
      version: 1,
      calendarHash: hashCalendar(definition),
      name,
      definition,
      createdAt: input.now,
    })),
  )
}

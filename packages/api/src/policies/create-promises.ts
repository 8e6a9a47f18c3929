import { defaultPolicy } from '@relais/sla'
import { createCalendars } from '../calendars/create-calendars.ts'
import type { Tx } from '../db/client.ts'
import { findCalendarHashes } from './find-calendar-hashes.ts'
import { slaPolicies } from './tables.ts'

/** Gives a new organization the default promises and the two calendars they name. */
export async function createPromises(tx: Tx, input: { timeZone: string; now: Date }): Promise<void> {
  await createCalendars(tx, input)
  await tx.insert(slaPolicies).values({
    organizationId: tx.organizationId,
    policyVersion: defaultPolicy.version,
    definition: defaultPolicy,
    calendars: await findCalendarHashes(tx),
    publishedAt: input.now,
  })
}

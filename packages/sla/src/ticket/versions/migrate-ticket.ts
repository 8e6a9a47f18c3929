import type { StoredTicket } from '../stored-ticket.ts'

/** Version of the chart and of `StoredTicket`; the host keeps it beside the state. */
export const TICKET_MACHINE_VERSION = 1

/**
 * Brings a stored state to this version, step by step. Null when it was written by a later version: the caller leaves the
 * row to a process that knows it, and alarms.
 */
export function migrateTicket(_stored: { readonly machineVersion: number }): StoredTicket | null {
  throw new Error('Not built yet')
}

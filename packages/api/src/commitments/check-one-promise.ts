import { unpackContext } from '@relais/sla'
import { Refusal } from '../refusal.ts'
import type { TicketRow } from '../tickets/lock-ticket.ts'

/** Refuses with COMMITMENT_ON_BOTH where two tickets owe the customer an update each: on one ticket there is one at a time. */
export function checkOnePromise(absorbed: TicketRow, survivor: TicketRow): void {
  if (!owesUpdate(absorbed) || !owesUpdate(survivor)) return
  throw new Refusal(
    'COMMITMENT_ON_BOTH',
    'Both tickets promise the customer an update. Keep or withdraw one of them first.',
    { path: ['ticketId'] },
  )
}

/** Whether a promise to come back is owed on a ticket, in time or late. */
export function owesUpdate({ state }: Pick<TicketRow, 'state'>): boolean {
  const clock = unpackContext(state.context).clocks.promisedUpdate
  return clock !== undefined && clock.endedAt === null
}

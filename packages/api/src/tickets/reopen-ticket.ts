import type { Ctx } from '../context.ts'
import type { TicketId } from '../db/id.ts'
import { appendFact, type AppendResult } from '../promises/append-fact.ts'
import { checkNoOtherOpen } from './check-no-other-open.ts'
import { lockTicket } from './lock-ticket.ts'
import { recordStatus } from './set-ticket-status.ts'

/**
 * Takes a matter up again. Refused with ANOTHER_TICKET_OPEN where the customer has started a newer one in the same
 * thread: there is one open ticket per thread and person. Changes nothing where it is open already.
 */
export async function reopenTicket(ctx: Ctx, input: { ticketId: TicketId }): Promise<AppendResult> {
  return ctx.transaction(async (tx) => {
    const ticket = await lockTicket(tx, input.ticketId)
    if (ticket.status === 'open') return appendFact(tx, input.ticketId)
    await checkNoOtherOpen(tx, ticket)
    return recordStatus(ctx, tx, input.ticketId, { status: 'open', until: null, reason: 'reopened' })
  })
}

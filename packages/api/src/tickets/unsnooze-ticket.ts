import type { Ctx } from '../context.ts'
import type { TicketId } from '../db/id.ts'
import type { AppendResult } from '../promises/append-fact.ts'
import { Refusal } from '../refusal.ts'
import { lockTicket } from './lock-ticket.ts'
import { recordStatus } from './set-ticket-status.ts'

/** Brings back a ticket that was put aside. Refused with TICKET_NOT_SNOOZED when it was not. */
export async function unsnoozeTicket(ctx: Ctx, input: { ticketId: TicketId }): Promise<AppendResult> {
  return ctx.transaction(async (tx) => {
    const ticket = await lockTicket(tx, input.ticketId)
    if (ticket.status !== 'hold') {
      throw new Refusal('TICKET_NOT_SNOOZED', 'This ticket is not put aside any more. Reload the page.', {
        path: ['ticketId'],
      })
    }
    return recordStatus(ctx, tx, input.ticketId, { status: 'open', until: null, reason: 'unsnoozed' })
  })
}

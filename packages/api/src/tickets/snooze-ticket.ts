import type { Ctx } from '../context.ts'
import type { TicketId } from '../db/id.ts'
import type { AppendResult } from '../promises/append-fact.ts'
import { Refusal } from '../refusal.ts'
import { lockTicket } from './lock-ticket.ts'
import { recordStatus } from './set-ticket-status.ts'

const LONGEST_MS = 90 * 24 * 3_600_000

/**
 * Puts a ticket aside until an instant; a message of the customer brings it back before. Promises of an answer go on
 * running. Refused with SNOOZE_NOT_AHEAD, SNOOZE_TOO_LONG or TICKET_NOT_OPEN.
 */
export async function snoozeTicket(
  ctx: Ctx,
  input: { ticketId: TicketId; until: Date },
): Promise<AppendResult> {
  const ahead = input.until.getTime() - ctx.now().getTime()
  if (!(ahead > 0)) {
    throw new Refusal('SNOOZE_NOT_AHEAD', 'Choose an instant that is still to come.', { path: ['until'] })
  }
  if (ahead > LONGEST_MS) {
    throw new Refusal('SNOOZE_TOO_LONG', 'A ticket can be put aside for 90 days at most.', {
      path: ['until'],
      parameters: { days: 90 },
    })
  }
  return ctx.transaction(async (tx) => {
    const ticket = await lockTicket(tx, input.ticketId)
    if (ticket.status !== 'open' && ticket.status !== 'hold' && ticket.status !== 'waitingCustomer') {
      throw new Refusal('TICKET_NOT_OPEN', 'Only an open ticket can be put aside. Reopen it first.', {
        path: ['ticketId'],
        parameters: { status: ticket.status },
      })
    }
    return recordStatus(ctx, tx, input.ticketId, {
      status: 'hold',
      until: input.until.getTime(),
      reason: 'snoozed',
    })
  })
}

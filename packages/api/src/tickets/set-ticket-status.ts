import type { Ctx } from '../context.ts'
import type { Tx } from '../db/client.ts'
import { newId, type TicketId } from '../db/id.ts'
import { appendFact, type AppendResult, type NewFact } from '../promises/append-fact.ts'
import { Refusal } from '../refusal.ts'
import { lockTicket } from './lock-ticket.ts'

type StatusFact = Extract<NewFact, { type: 'status.set' }>

/**
 * Says that the customer has to speak first, that a ticket is over for good, or that it was no customer's matter.
 * Changes nothing where it is so already. Refused with TICKET_NOT_OPEN.
 */
export async function setTicketStatus(
  ctx: Ctx,
  input: { ticketId: TicketId; status: 'waitingCustomer' | 'closed' | 'spam' },
): Promise<AppendResult> {
  return ctx.transaction(async (tx) => {
    const ticket = await lockTicket(tx, input.ticketId)
    // Asked twice, by a second press or a repeated request: it is so already.
    if (ticket.status === input.status) return appendFact(tx, input.ticketId)
    if (ticket.status === 'spam') {
      throw new Refusal('TICKET_NOT_OPEN', 'This ticket was set aside as spam. Reopen it first.', {
        path: ['ticketId'],
        parameters: { status: ticket.status },
      })
    }
    if (input.status === 'waitingCustomer' && ticket.status !== 'open' && ticket.status !== 'hold') {
      throw new Refusal(
        'TICKET_NOT_OPEN',
        'Only an open ticket can wait for the customer. Reopen it first.',
        {
          path: ['status'],
          parameters: { status: ticket.status },
        },
      )
    }
    return recordStatus(ctx, tx, input.ticketId, { status: input.status, until: null, reason: null })
  })
}

/** Appends the fact of a status that a person set. */
export function recordStatus(
  ctx: Ctx,
  tx: Tx,
  ticketId: TicketId,
  body: StatusFact['body'],
): Promise<AppendResult> {
  return appendFact(tx, ticketId, {
    type: 'status.set',
    dedupKey: `status:${newId()}`,
    actor: `member:${ctx.viewer.memberId}`,
    effectiveAt: ctx.now().getTime(),
    body,
  })
}

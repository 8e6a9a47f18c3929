import { and, eq, inArray, isNull, ne } from 'drizzle-orm'
import type { Ctx } from '../context.ts'
import type { TicketId } from '../db/id.ts'
import { appendFact, type AppendResult } from '../promises/append-fact.ts'
import { Refusal } from '../refusal.ts'
import { lockTicket } from './lock-ticket.ts'
import { recordStatus } from './set-ticket-status.ts'
import { tickets } from './tables.ts'

/**
 * Takes a matter up again. Refused with ANOTHER_TICKET_OPEN where the customer has started a newer one in the same
 * thread: there is one open ticket per thread and person. Changes nothing where it is open already.
 */
export async function reopenTicket(ctx: Ctx, input: { ticketId: TicketId }): Promise<AppendResult> {
  return ctx.transaction(async (tx) => {
    const ticket = await lockTicket(tx, input.ticketId)
    if (ticket.status === 'open') return appendFact(tx, input.ticketId)
    const [newer] = await tx
      .select({ number: tickets.number })
      .from(tickets)
      .where(
        and(
          eq(tickets.threadId, ticket.threadId),
          eq(tickets.identityId, ticket.identityId),
          ne(tickets.ticketId, input.ticketId),
          inArray(tickets.status, ['open', 'waitingCustomer', 'hold', 'resolved']),
          isNull(tickets.splitFromId),
        ),
      )
    if (newer && ticket.splitFromId === null) {
      throw new Refusal(
        'ANOTHER_TICKET_OPEN',
        `Ticket ${newer.number} goes on with this customer. Work there.`,
        {
          path: ['ticketId'],
          parameters: { number: newer.number },
        },
      )
    }
    return recordStatus(ctx, tx, input.ticketId, { status: 'open', until: null, reason: 'reopened' })
  })
}

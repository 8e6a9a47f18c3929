import { and, eq } from 'drizzle-orm'
import type { Ctx } from '../context.ts'
import type { TicketId } from '../db/id.ts'
import { Refusal } from '../refusal.ts'
import { tickets } from '../tickets/tables.ts'
import { createCard, type WrittenCard } from './create-card.ts'
import type { CardRow } from './keep-card.ts'

/** Keeps what a resolved ticket taught as a card that names the ticket. Refused with TICKET_NOT_RESOLVED before that. */
export async function writeCardFromTicket(
  ctx: Ctx,
  input: WrittenCard & { ticketId: TicketId },
): Promise<CardRow> {
  await ctx.transaction(async (tx) => {
    const [ticket] = await tx
      .select({ status: tickets.status })
      .from(tickets)
      .where(and(eq(tickets.organizationId, tx.organizationId), eq(tickets.ticketId, input.ticketId)))
    if (!ticket) {
      throw new Refusal('TICKET_NOT_FOUND', 'This ticket does not exist. Reload the page.', {
        path: ['ticketId'],
      })
    }
    if (ticket.status !== 'resolved' && ticket.status !== 'closed') {
      throw new Refusal('TICKET_NOT_RESOLVED', 'Resolve the ticket first: a card tells what has helped.', {
        path: ['ticketId'],
      })
    }
  })
  return createCard(ctx, input)
}

import { and, eq } from 'drizzle-orm'
import type { Ctx } from '../context.ts'
import type { Tx } from '../db/client.ts'
import type { TicketId } from '../db/id.ts'
import { findAnswered } from '../house/list-answered.ts'
import { Refusal } from '../refusal.ts'
import { tickets } from '../tickets/tables.ts'
import { createCard, type WrittenCard } from './create-card.ts'
import type { CardRow } from './keep-card.ts'

/**
 * Keeps what a ticket taught as a card that names the ticket: a resolved one, refused with TICKET_NOT_RESOLVED before that; or what
 * the house answered on it, which helps others while the customer still waits. Refused with QUESTION_NOT_FOUND where nobody
 * has answered that question on this ticket.
 */
export async function writeCardFromTicket(
  ctx: Ctx,
  input: WrittenCard & { ticketId: TicketId; questionId?: string | null },
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
    if (input.questionId != null) return getAnswered(tx, input.ticketId, input.questionId)
    if (ticket.status !== 'resolved' && ticket.status !== 'closed') {
      throw new Refusal('TICKET_NOT_RESOLVED', 'Resolve the ticket first: a card tells what has helped.', {
        path: ['ticketId'],
      })
    }
  })
  return createCard(ctx, input)
}

async function getAnswered(tx: Tx, ticketId: TicketId, questionId: string): Promise<void> {
  if (await findAnswered(tx, ticketId, questionId)) return
  throw new Refusal('QUESTION_NOT_FOUND', 'Nobody has answered this question here. Reload the page.', {
    path: ['questionId'],
  })
}

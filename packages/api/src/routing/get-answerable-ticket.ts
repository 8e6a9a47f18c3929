import { and, eq } from 'drizzle-orm'
import type { Tx } from '../db/client.ts'
import type { TicketId } from '../db/id.ts'
import { Refusal } from '../refusal.ts'
import { tickets } from '../tickets/tables.ts'

/** The statuses in which nobody answers a ticket any more. */
const ENDED_STATUSES = ['closed', 'merged', 'spam'] as const

/** The ticket, if it can still be answered; refused with TICKET_NOT_FOUND or TICKET_CLOSED. */
export async function getAnswerableTicket(tx: Tx, ticketId: TicketId) {
  const [ticket] = await tx
    .select({
      ticketId: tickets.ticketId,
      channelId: tickets.channelId,
      threadId: tickets.threadId,
      status: tickets.status,
      assigneeId: tickets.assigneeId,
      language: tickets.language,
    })
    .from(tickets)
    .where(and(eq(tickets.organizationId, tx.organizationId), eq(tickets.ticketId, ticketId)))
  if (!ticket) {
    throw new Refusal('TICKET_NOT_FOUND', 'This ticket does not exist. Reload the page.', {
      path: ['ticketId'],
    })
  }
  const { status } = ticket
  if (status === 'merged') {
    throw new Refusal('TICKET_CLOSED', 'This ticket was merged into another one. Answer there.', {
      parameters: { status },
      path: ['ticketId'],
    })
  }
  if (ENDED_STATUSES.some((ended) => ended === status)) {
    throw new Refusal('TICKET_CLOSED', 'This ticket is closed. Reopen it before you answer.', {
      parameters: { status },
      path: ['ticketId'],
    })
  }
  return ticket
}

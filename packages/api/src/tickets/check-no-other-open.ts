import { and, eq, inArray, isNull, ne } from 'drizzle-orm'
import type { Tx } from '../db/client.ts'
import { Refusal } from '../refusal.ts'
import type { TicketRow } from './lock-ticket.ts'
import { tickets } from './tables.ts'

/**
 * Refuses with ANOTHER_TICKET_OPEN where the customer has started a newer ticket in the same thread: there is one open
 * ticket per thread and person.
 */
export async function checkNoOtherOpen(tx: Tx, ticket: TicketRow): Promise<void> {
  if (ticket.splitFromId !== null) return
  const [newer] = await tx
    .select({ number: tickets.number })
    .from(tickets)
    .where(
      and(
        eq(tickets.organizationId, tx.organizationId),
        eq(tickets.threadId, ticket.threadId),
        eq(tickets.identityId, ticket.identityId),
        ne(tickets.ticketId, ticket.ticketId),
        inArray(tickets.status, ['open', 'waitingCustomer', 'hold', 'resolved']),
        isNull(tickets.splitFromId),
      ),
    )
  if (!newer) return
  throw new Refusal('ANOTHER_TICKET_OPEN', `Ticket ${newer.number} goes on with this customer. Work there.`, {
    path: ['ticketId'],
    parameters: { number: newer.number },
  })
}

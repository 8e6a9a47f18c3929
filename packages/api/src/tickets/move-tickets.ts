import { and, asc, eq, inArray, ne } from 'drizzle-orm'
import type { Tx } from '../db/client.ts'
import type { TicketId } from '../db/id.ts'
import { touchTickets } from '../db/live-changes.ts'
import { tickets } from './tables.ts'

/** Puts the tickets of some identities under the contact that these identities belong to now. */
export async function moveTickets(tx: Tx, identityIds: string[], contactId: string): Promise<void> {
  if (identityIds.length === 0) return
  const here = and(
    eq(tickets.organizationId, tx.organizationId),
    inArray(tickets.identityId, identityIds),
    ne(tickets.contactId, contactId),
  )
  // Locked in the order in which everybody locks tickets.
  await tx
    .select({ ticketId: tickets.ticketId })
    .from(tickets)
    .where(here)
    .orderBy(asc(tickets.ticketId))
    .for('no key update')
  const moved = await tx
    .update(tickets)
    .set({ contactId })
    .where(here)
    .returning({ ticketId: tickets.ticketId })
  await touchTickets(
    tx,
    moved.map(({ ticketId }) => ticketId as TicketId),
  )
}

/** Tells the screens that something about a contact has changed: their tickets that go on show it. */
export async function touchTicketsOfContact(tx: Tx, contactId: string): Promise<void> {
  const open = await tx
    .select({ ticketId: tickets.ticketId })
    .from(tickets)
    .where(
      and(
        eq(tickets.organizationId, tx.organizationId),
        eq(tickets.contactId, contactId),
        inArray(tickets.status, ['open', 'waitingCustomer', 'hold']),
      ),
    )
    .orderBy(asc(tickets.ticketId))
  await touchTickets(
    tx,
    open.map(({ ticketId }) => ticketId as TicketId),
  )
}

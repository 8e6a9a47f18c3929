import { and, eq, sql } from 'drizzle-orm'
import type { Tx } from '../db/client.ts'
import type { Id, TicketId } from '../db/id.ts'
import { Refusal } from '../refusal.ts'
import { lockTicket, type TicketRow } from '../tickets/lock-ticket.ts'
import { enquiries } from './tables.ts'

export type EnquiryId = Id<'enquiry'>
export type EnquiryRow = typeof enquiries.$inferSelect

/**
 * An enquiry and the ticket on which its matter goes on, both locked until the commit: first the ticket, as everybody
 * locks. Where the enquiry's own ticket was merged, that is the ticket it was merged into. Refused with ENQUIRY_NOT_FOUND.
 */
export async function lockEnquiry(
  tx: Tx,
  enquiryId: EnquiryId,
): Promise<{ enquiry: EnquiryRow; ticket: TicketRow }> {
  const here = and(eq(enquiries.organizationId, tx.organizationId), eq(enquiries.enquiryId, enquiryId))
  const [found] = await tx.select({ ticketId: enquiries.ticketId }).from(enquiries).where(here)
  if (!found) throw unknown()
  const ticket = await lockTicket(tx, await findSurvivor(tx, found.ticketId))
  const [enquiry] = await tx.select().from(enquiries).where(here).for('no key update')
  if (!enquiry) throw unknown()
  return { enquiry, ticket }
}

/** The ticket on which a matter goes on: itself, or the last in the line of those it was merged into. */
async function findSurvivor(tx: Tx, ticketId: string): Promise<TicketId> {
  const [row] = await tx.execute<{ ticket_id: TicketId }>(sql`
    with recursive way as (
      select t.ticket_id, t.merged_into_id from tickets t
      where t.organization_id = ${tx.organizationId} and t.ticket_id = ${ticketId}
      union
      select next.ticket_id, next.merged_into_id from way
      cross join lateral (
        select t.ticket_id, t.merged_into_id from tickets t
        where t.organization_id = ${tx.organizationId} and t.ticket_id = way.merged_into_id limit 1) next)
    select ticket_id from way where merged_into_id is null limit 1`)
  return row?.ticket_id ?? (ticketId as TicketId)
}

function unknown(): Refusal {
  return new Refusal('ENQUIRY_NOT_FOUND', 'This enquiry does not exist. Reload the page.', {
    path: ['enquiryId'],
  })
}

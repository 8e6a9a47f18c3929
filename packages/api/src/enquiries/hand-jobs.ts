import { sql } from 'drizzle-orm'
import type { Tx } from '../db/client.ts'
import type { TicketId } from '../db/id.ts'
import type { Event } from '../events/event.ts'
import { findReceiver } from './find-receiver.ts'
import type { EnquiryId } from './lock-enquiry.ts'

/**
 * Gives job enquiries that were noticed on these tickets, which are locked, to the department that receives them; where
 * none does, they stay with the care team. Tells what was handed over.
 */
export async function handJobs(tx: Tx, at: Date, ticketIds: TicketId[]): Promise<Event[]> {
  if (ticketIds.length === 0) return []
  const departmentId = await findReceiver(tx, 'job')
  if (departmentId === null) return []
  const handed = await tx.execute<{ enquiry_id: EnquiryId; ticket_id: TicketId }>(sql`
    update enquiries set state = 'open', department_id = ${departmentId}, handed_at = ${at.toISOString()}::timestamptz,
      handed_by = null
    where organization_id = ${tx.organizationId} and ticket_id in ${ticketIds} and kind = 'job' and state = 'noticed'
    returning enquiry_id, ticket_id`)
  if (handed.length === 0) return []
  return [
    {
      type: 'enquiries.handed',
      departmentId,
      byId: null,
      at,
      enquiries: handed.map((row) => ({ enquiryId: row.enquiry_id, ticketId: row.ticket_id })),
    },
  ]
}

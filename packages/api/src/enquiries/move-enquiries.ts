import { sql } from 'drizzle-orm'
import type { Tx } from '../db/client.ts'
import type { TicketId } from '../db/id.ts'

/** What was asked on a ticket goes on where it is merged into, unless that has an enquiry of the kind already. */
export async function moveEnquiriesInto(tx: Tx, from: TicketId, into: TicketId): Promise<void> {
  await tx.execute(sql`
    update enquiries e set ticket_id = ${into}, home_ticket_id = nullif(coalesce(e.home_ticket_id, e.ticket_id), ${into}::uuid)
    where e.organization_id = ${tx.organizationId} and e.ticket_id = ${from} and not exists (
      select from enquiries other where other.organization_id = e.organization_id and other.ticket_id = ${into}
        and other.kind = e.kind)`)
}

/** Puts back on a ticket what was asked there, or on a ticket of its branch. */
export async function moveEnquiriesHome(
  tx: Tx,
  from: TicketId,
  to: TicketId,
  branch: TicketId[],
): Promise<void> {
  await tx.execute(sql`
    update enquiries e set ticket_id = ${to}, home_ticket_id = nullif(e.home_ticket_id, ${to}::uuid)
    where e.organization_id = ${tx.organizationId} and e.ticket_id = ${from} and e.home_ticket_id in ${branch}
      and not exists (
        select from enquiries other where other.organization_id = e.organization_id and other.ticket_id = ${to}
          and other.kind = e.kind)`)
}
